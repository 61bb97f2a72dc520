import type { Item } from './frame.ts'
import type { SourceRule } from './source-rule.ts'
import { findOpening, findPhraseHead, skipAdverbsLeft } from './subject.ts'
import { DETERMINERS } from '../people/words/phrase-words.ts'
import { BE_FORMS, MODIFYING } from './words/clause-words.ts'

const LONGEST_PHRASE = 9

/** Sources that touch their cue. */
export const TOUCHING_SOURCE_RULES: readonly SourceRule[] = [
  {
    name: 'according-to',
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
    ],
    read: (items, cue, { lemma }) =>
      lemma === 'according to'
        ? (findMentionRight(items, cue + 1) ?? findPhraseRight(items, cue + 1) ?? 'none')
        : null,
  },
  {
    name: 'passive',
    examples: [
      {
        text: 'The plan was described by Ines Moravec as “a gamble”.',
        cue: 'described',
        source: 'Ines Moravec',
      },
      { text: 'He was called “the ferryman” on the quay.', cue: 'called', source: null },
    ],
    read: (items, cue, verb) => {
      if (verb.form !== 'past' || !isPassive(items, cue)) return null
      if (verb.lemma === 'quote') return null
      for (let at = cue + 1; at < cue + 8; at++) {
        const item = items[at]
        if (!item || item.kind === 'stop') break
        if (item.lower === 'by' && item.kind === 'word') return findMentionRight(items, at + 1) ?? 'none'
      }
      return 'none'
    },
  },
  {
    name: 'verb-subject',
    examples: [
      { text: '“Nobody has signed,” said Marta Delgado.', cue: 'said', source: 'Marta Delgado' },
      { text: '“Nobody has signed”, added the council leader.', cue: 'added', source: 'the council leader' },
    ],
    read: (items, cue, { form, lemma }) => {
      if (form !== 'past' && form !== 'present') return null
      const before = items[cue - 1]
      const isInverted =
        before?.kind === 'quote' ||
        (before?.kind === 'mark' && /^[,—–-]$/.test(before.lower) && items[cue - 2]?.kind === 'quote')
      const isFirst =
        (before === undefined || before.kind === 'stop') &&
        INVERTING.test(lemma) &&
        items[cue + 1]?.kind === 'mention'
      if (!isInverted && !isFirst && !/^(?:so|as|than)$/.test(before?.lower ?? '')) return null
      return findMentionRight(items, cue + 1)
    },
  },
  {
    name: 'subject-verb',
    examples: [
      { text: 'Marta Delgado said: “Nobody has signed.”', cue: 'said', source: 'Marta Delgado' },
      { text: '“Nobody has signed,” she later told the meeting.', cue: 'told', source: 'she' },
      { text: 'A spokesman for the port said it was “over”.', cue: 'said', source: 'A spokesman' },
      { text: 'Tomas Lindqvist (harbour board) said it was “over”.', cue: 'said', source: 'Tomas Lindqvist' },
    ],
    read: (items, cue, { form }) => {
      const before = items[cue - 1]
      if (form === 'base' && before?.lower === 'to') return null
      if (form === 'ing' && !BE_FORMS.has(before?.lower ?? ''))
        return isOwnSubject(items, cue) ? cue - 1 : null
      let at = skipAdverbsLeft(items, cue - 1)
      if (items[at]?.lower === ')') at = findOpening(items, at) - 1
      if (/^(?:i|we)$/.test(items[at]?.lower ?? '')) return 'reporter'
      if (items[at]?.kind === 'word') at = findModified(items, at)
      if (items[at]?.kind !== 'mention') return null
      const head = findPhraseHead(items, at)
      return head >= 0 ? head : null
    },
  },
]

/** Verbs that open a sentence with their subject behind them: “Said Marta Delgado: …”. */
const INVERTING = /^(?:say|add|write|tweet|reply|conclude|explain|note|ask|recall)$/

/** The first mention within a few words to the right of an index, before any mark but a bracket or a hyphen. */
function findMentionRight(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') return null
    if (item.kind === 'mark' && item.lower !== '-') return null
    if (item.kind === 'mention')
      return items[at + 1]?.lower === "'s" && items[at + 2]?.kind === 'mention' ? at + 2 : at
  }
  return null
}

/** The mention that a noun no list holds adds to: “a spokesman for the port”, “officials in the region”. */
function findModified(items: readonly Item[], last: number): number {
  for (let at = last; at >= 0 && at > last - LONGEST_PHRASE; at--) {
    const item = items[at]
    if (item?.kind === 'mention') return MODIFYING.has(items[at + 1]?.lower ?? '') ? at : last
    if (item?.kind !== 'word' || /^(?:and|or|who|which|that)$/.test(item.lower)) return last
  }
  return last
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

function isPassive(items: readonly Item[], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - 4; at--) {
    const item = items[at]
    if (item?.kind !== 'word') return false
    if (BE_FORMS.has(item.lower))
      return item.lower !== "'s" || items[at + 1]?.lower === 'been' || at === cue - 1
    if (/^(?:has|have|had)$/.test(item.lower)) return false
  }
  return false
}

/** “with Moravec calling it”: the participle’s own subject stands between it and “with”. */
function isOwnSubject(items: readonly Item[], cue: number): boolean {
  return items[cue - 1]?.kind === 'mention' && items[cue - 2]?.lower === 'with'
}
