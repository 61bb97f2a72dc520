import { findAgent } from '../clause/find-agent.ts'
import { PLAIN_SAYING } from '../words/saying-verbs.ts'
import { DETERMINERS, PHRASE_STOPS } from '../../people/words/phrase-words.ts'
import { findMentionRight } from '../clause/find-mention-right.ts'
import type { Item } from '../clause/frame.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { isPassive } from '../clause/is-passive.ts'
import { BETWEEN, PREPOSITIONS } from '../words/clause-words.ts'

const LONGEST_PHRASE = 9

/** Sources behind a preposition: “according to S”, “in S’s view”, “described by S”. */
export const PREPOSITIONAL_SOURCE_RULES = [
  {
    id: 'according-to',
    says: 'The name stands with “according to”.',
    weights: { ...POOLED, front: 2.75, tail: 2.5, reported: 0.96 },
    examples: [
      {
        text: 'The deck is “beyond repair”, according to Tomas Lindqvist.',
        cue: 'according to',
        source: 'Tomas Lindqvist',
      },
      {
        text: 'According to the harbour master, it is “a wreck”.',
        cue: 'According to',
        source: 'the harbour master',
      },
      {
        text: 'The deck is “beyond repair”, according to Farrow Institute records.',
        cue: 'according to',
        source: 'Farrow Institute records',
      },
    ],
    read: (items, cue, { lemma }) =>
      lemma === 'according to'
        ? (findNamedRight(items, cue + 1) ?? findPhraseRight(items, cue + 1) ?? 'none')
        : null,
  },
  {
    id: 'in-view',
    says: 'The words are somebody’s, as in “in Ms Rowe’s view”.',
    weights: POOLED,
    examples: [
      { text: 'It was, in Tomas Lindqvist’s view, “a wreck”.', cue: 'view', source: 'Tomas Lindqvist' },
      { text: 'It was “a wreck”, in his words.', cue: 'words', source: 'his' },
    ],
    read: (items, cue, { lemma }) => {
      if (lemma !== 'in view') return null
      const owner = items[cue - 1]
      if (owner?.kind === 'word' && owner.owner !== null) return cue - 1
      return items[cue - 2]?.kind === 'mention' ? cue - 2 : 'none'
    },
  },
  {
    id: 'passive',
    says: 'The verb is passive, as in “it was said by Ms Rowe”.',
    weights: { ...POOLED, front: 2.6 },
    examples: [
      {
        text: 'The plan was described by Ines Moravec as “a gamble”.',
        cue: 'described',
        source: 'Ines Moravec',
      },
      { text: 'Rowers dubbed “the gulls” by Ines Moravec won.', cue: 'dubbed', source: 'Ines Moravec' },
      {
        text: 'Owen Marr, praised for his “courage” by Ines Moravec, left.',
        cue: 'praised',
        source: 'Ines Moravec',
      },
      { text: 'He was called “the ferryman” on the quay.', cue: 'called', source: null },
    ],
    read: (items, cue, verb) => {
      const isReduced = isReducedAt(items, cue) && !PLAIN_SAYING.has(verb.lemma)
      if (verb.form !== 'past' || !(isReduced || isPassive(items, cue))) return null
      if (verb.lemma === 'quote') return null
      for (let at = cue + 1; at < cue + 8; at++) {
        const item = items[at]
        if (!item || item.kind === 'stop') break
        if (item.lower === 'by' && item.kind === 'word') return findMentionRight(items, at + 1) ?? 'none'
      }
      return isReduced ? null : 'none'
    },
  },
] as const satisfies readonly SourceRule[]

/** The mention behind “according to” with the nouns it describes or owns: “Gull Bay election returns”, “the party’s bylaws”. */
function findNamedRight(
  items: readonly Item[],
  from: number,
): number | { readonly from: number; readonly to: number } | null {
  const named = findMentionRight(items, from)
  const item = items[named ?? -1]
  if (named === null || item?.kind !== 'mention') return named
  const first = items[named + 1]?.lower === "'s" ? named + 2 : named + 1
  if (first === named + 1 && item.mention.kind !== 'name') return named
  let to = first
  while (to < from + LONGEST_PHRASE && (isNoun(items[to]) || isBeforeNoun(items, to))) to++
  return to === first ? named : { from: named, to }
}

/** “Lobbying” of “lobbying records”. */
function isBeforeNoun(items: readonly Item[], at: number): boolean {
  return /ing$/.test(items[at]?.lower ?? '') && isNoun(items[at + 1])
}

function isNoun(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || !/^\p{L}{3,}$/u.test(item.lower) || /(?:ed|ing|ly)$/.test(item.lower))
    return false
  return ![DETERMINERS, PHRASE_STOPS, BETWEEN, PREPOSITIONS].some((words) => words.has(item.lower))
}

/** A phrase behind “according to” that no mention covers: from its article to the next mark. */
function findPhraseRight(
  items: readonly Item[],
  from: number,
): { readonly from: number; readonly to: number } | null {
  if (!DETERMINERS.has(items[from]?.lower ?? '')) return null
  for (let at = from + 1; at < from + LONGEST_PHRASE; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'mark') return { from, to: at }
    if (item.kind !== 'word') return null
  }
  return null
}

/** “Owen Marr, praised …”: the participle of a relative clause without its opening, where an agent follows. */
function isReducedAt(items: readonly Item[], cue: number): boolean {
  const quote = cue + (/^(?:as|an?|the)$/.test(items[cue + 1]?.lower ?? '') ? 2 : 1)
  if (items[quote]?.kind === 'quote' && findAgent(items, quote) !== null) return true
  return items[cue - 1]?.lower === ',' && items[cue - 2]?.kind === 'mention'
}
