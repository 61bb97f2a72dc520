import type { SpeechVerb } from '../text/speech-verbs.ts'
import type { Item } from './frame.ts'
import {
  findBeforeApposition,
  findClauseSubject,
  findOpening,
  findPhraseHead,
  isObject,
  skipAdverbsLeft,
} from './subject.ts'
import { BE_FORMS } from './words/clause-words.ts'

/** A way a text names the source of a cue. `read` gives the item of the source, null where the rule does not fit, 'none' where nobody is named. */
export interface SourceRule {
  readonly name: string
  /** Sentences with the cue and the source the rule must find. */
  readonly examples: readonly {
    readonly text: string
    readonly cue: string
    readonly source: string | null
  }[]
  readonly read: (items: readonly Item[], cue: number, verb: SpeechVerb) => number | 'none' | null
}

/**
 * The rules, in order: what touches the cue first, what lies farther off last. The passive comes before the subject,
 * since its subject is who is spoken of; the inverted order before the clause’s subject, since a quotation in front of
 * the verb has nobody else to say it.
 */
export const SOURCE_RULES: readonly SourceRule[] = [
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
      lemma === 'according to' ? (findMentionRight(items, cue + 1) ?? 'none') : null,
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
    read: (items, cue, { form }) => {
      if (form !== 'past' && form !== 'present') return null
      const before = items[cue - 1]
      const isInverted =
        before?.kind === 'quote' ||
        (before?.kind === 'mark' && /^[,—–-]$/.test(before.lower) && items[cue - 2]?.kind === 'quote')
      const isAfterStop = before?.kind === 'stop' && items[cue - 2]?.kind === 'quote'
      if (!isInverted && !isAfterStop && !/^(?:so|as|than)$/.test(before?.lower ?? '')) return null
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
      if (form === 'ing' && !BE_FORMS.has(items[cue - 1]?.lower ?? '') && !isGovernedParticiple(items, cue))
        return null
      let at = skipAdverbsLeft(items, cue - 1)
      if (items[at]?.lower === ')') at = findOpening(items, at) - 1
      if (items[at]?.kind !== 'mention') return null
      const head = findPhraseHead(items, at)
      return head >= 0 ? head : null
    },
  },
  {
    name: 'subject-who-verb',
    examples: [
      { text: 'Ines Moravec, who called it “a gamble”, left early.', cue: 'called', source: 'Ines Moravec' },
    ],
    read: (items, cue) => {
      const at = skipAdverbsLeft(items, cue - 1)
      if (!/^(?:who|which|that)$/.test(items[at]?.lower ?? '') || items[at]?.kind !== 'word') return null
      let before = at - 1
      if (items[before]?.lower === ',') before--
      if (items[before]?.lower === ')') before = findOpening(items, before) - 1
      if (items[before]?.kind !== 'mention') return null
      if (!isObject(items, before) || items[at - 1]?.lower === ',')
        return isObject(items, before) ? before : before
      return before
    },
  },
  {
    name: 'subject-apposition-verb',
    examples: [
      { text: 'Hugh Marr, a doctor, said: “Rest.”', cue: 'said', source: 'Hugh Marr' },
      {
        text: '“Rest,” Hugh Marr, who runs the clinic in Lower Farrow, told them.',
        cue: 'told',
        source: 'Hugh Marr',
      },
    ],
    read: (items, cue, { form }) => {
      if (form === 'ing' || form === 'base') return null
      const at = skipAdverbsLeft(items, cue - 1)
      const { kind = 'stop', lower = '' } = items[at] ?? {}
      if (kind !== 'mark' || !/^[,—–-]$/.test(lower)) return null
      const found = findBeforeApposition(items, at)
      return found >= 0 ? found : null
    },
  },
  {
    name: 'clause-subject',
    examples: [
      {
        text: 'Marta Delgado urged the county to act, warning of “a collapse”.',
        cue: 'warning',
        source: 'Marta Delgado',
      },
      {
        text: 'Tomas Lindqvist walked to the front and called it “a wreck”.',
        cue: 'called',
        source: 'Tomas Lindqvist',
      },
    ],
    read: (items, cue) => {
      const found = findClauseSubject(items, cue)
      return found >= 0 ? found : null
    },
  },
]

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

/** “Asked about it”, “with X calling it”: a participle whose own subject stands right in front of it. */
function isGovernedParticiple(items: readonly Item[], cue: number): boolean {
  const before = items[cue - 1]
  return (
    before?.kind === 'mention' &&
    (items[cue - 2]?.lower === 'with' || before.mention.kind === 'pronoun' || before.mention.kind === 'name')
  )
}
