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
import { DETERMINERS, PHRASE_STOPS } from '../people/words/phrase-words.ts'
import { BE_FORMS, BETWEEN } from './words/clause-words.ts'

/** A way a text names the source of a cue. `read` tells the source, or that the rule does not fit. */
export interface SourceRule {
  readonly name: string
  /** Sentences with the cue and the source the rule must find. */
  readonly examples: readonly {
    readonly text: string
    readonly cue: string
    readonly source: string | null
  }[]
  readonly read: (items: readonly Item[], cue: number, verb: SpeechVerb) => Found
}

/** An item, a run of items that no mention covers, nobody, the reporter in person, or null where the rule does not fit. */
type Found = number | { readonly from: number; readonly to: number } | 'none' | 'reporter' | null

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
    read: (items, cue, { form, lemma }) => {
      if (form !== 'past' && form !== 'present') return null
      const before = items[cue - 1]
      const isInverted =
        before?.kind === 'quote' ||
        (before?.kind === 'mark' && /^[,—–-]$/.test(before.lower) && items[cue - 2]?.kind === 'quote')
      const isFirst = (before === undefined || before.kind === 'stop') && INVERTING.test(lemma)
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
      if (items[at]?.kind !== 'mention') return null
      const head = findPhraseHead(items, at)
      return head >= 0 ? head : null
    },
  },
  {
    name: 'subject-who-verb',
    examples: [
      {
        text: 'Ines Moravec, who called it “a gamble”, left early.',
        cue: 'called',
        source: 'Ines Moravec, who',
      },
    ],
    read: (items, cue) => {
      const at = skipAdverbsLeft(items, cue - 1)
      if (!/^(?:who|which|that)$/.test(items[at]?.lower ?? '') || items[at]?.kind !== 'word') return null
      let before = at - 1
      if (items[before]?.lower === ',') before--
      if (items[before]?.lower === ')') before = findOpening(items, before) - 1
      if (items[before]?.kind !== 'mention') return null
      return { from: before, to: at + 1 }
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
    name: 'phrase-verb',
    examples: [
      {
        text: 'The dockers’ choir chanted “Open the lock” all night.',
        cue: 'chanted',
        source: 'The dockers’ choir',
      },
      { text: 'The 46-year-old said it was “over”.', cue: 'said', source: 'The 46-year-old' },
      { text: 'He came back and said it was “over”.', cue: 'said', source: 'He' },
    ],
    read: (items, cue, { form }) => {
      if (form === 'ing' || form === 'base') return null
      return findPhraseLeft(items, skipAdverbsLeft(items, cue - 1))
    },
  },
  {
    name: 'participle-subject',
    examples: [
      {
        text: 'Calling it “a wreck”, Tomas Lindqvist left the pier.',
        cue: 'Calling',
        source: 'Tomas Lindqvist',
      },
      { text: 'In calling it “a wreck”, he angered the board.', cue: 'calling', source: 'he' },
    ],
    read: (items, cue, { form }) => {
      if (form !== 'ing') return null
      const before = items[cue - 1]
      const isFirst =
        !before ||
        before.kind === 'stop' ||
        (/^(?:in|by|while|after|before|when|without)$/.test(before.lower) &&
          (items[cue - 2]?.kind ?? 'stop') === 'stop')
      return isFirst ? findSubjectBehind(items, cue) : null
    },
  },
  {
    name: 'participle',
    examples: [
      {
        text: 'Marta Delgado urged the county to act, warning of “a collapse”.',
        cue: 'warning',
        source: 'Marta Delgado',
      },
      {
        text: 'Tomas Lindqvist ended the meeting by calling it “a farce”.',
        cue: 'calling',
        source: 'Tomas Lindqvist',
      },
    ],
    read: (items, cue, { form }) => {
      const isClose =
        /^(?:[,—–-]|and|by|but|while|before|after|or)$/.test(items[cue - 1]?.lower ?? '') ||
        items[cue - 1]?.kind === 'quote'
      return form === 'ing' && isClose ? findOpeningSubject(items, cue) : null
    },
  },
  {
    name: 'second-verb',
    examples: [
      {
        text: 'Tomas Lindqvist walked to the front and called it “a wreck”.',
        cue: 'called',
        source: 'Tomas Lindqvist',
      },
      { text: 'She wanted to call it “a wreck”.', cue: 'call', source: 'She' },
    ],
    read: (items, cue, { form }) => {
      if (form === 'ing') return null
      const before = items[skipAdverbsLeft(items, cue - 1)]
      const isSecond =
        before?.kind === 'cue' ||
        before?.kind === 'quote' ||
        /^(?:and|but|,|or|to)$/.test(before?.lower ?? '')
      return isSecond || items[cue - 1]?.lower === 'to' ? findOpeningSubject(items, cue) : null
    },
  },
  {
    name: 'clause-subject',
    examples: [
      {
        text: 'Marta Delgado in her broadcast from the quay called it “a wreck”.',
        cue: 'called',
        source: 'Marta Delgado',
      },
    ],
    read: (items, cue) => {
      const { index } = findClauseSubject(items, cue)
      return index >= 0 ? index : null
    },
  },
]

/** In items: beyond it another subject has mostly come between. */
const FARTHEST_SUBJECT = 24

/** Verbs that open a sentence with their subject behind them: “Said Marta Delgado: …”. */
const INVERTING = /^(?:say|add|write|tweet|reply|conclude|explain|note|ask|recall)$/

/** The subject that opens the sentence’s clause, if it is not too far. */
function findOpeningSubject(items: readonly Item[], cue: number): number | null {
  const { index, isOpening } = findClauseSubject(items, cue)
  return isOpening && cue - index <= FARTHEST_SUBJECT ? index : null
}

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

/**
 * The noun phrase that ends at an index and whose noun no list holds: from an article, a name or the like to its last
 * word, without a preposition, a conjunction or a verb.
 */
function findPhraseLeft(
  items: readonly Item[],
  last: number,
): { readonly from: number; readonly to: number } | null {
  if (items[last]?.kind !== 'word' || !/^[\p{L}’']{3,}$/u.test(items[last]?.lower ?? '')) return null
  for (let at = last; at >= 0 && at > last - 7; at--) {
    const item = items[at]
    if (!item || item.kind === 'cue' || item.kind === 'quote' || item.kind === 'stop') return null
    if (item.kind === 'mark' && item.lower !== '-' && item.lower !== '’') return null
    if (item.kind === 'mention') return isObject(items, at) || at === last ? null : { from: at, to: last + 1 }
    if (item.kind !== 'word') continue
    if (DETERMINERS.has(item.lower))
      return at === last || isObject(items, at) || /^(?:that|this|it)$/.test(item.lower)
        ? null
        : { from: at, to: last + 1 }
    if (PHRASE_STOPS.has(item.lower) || BETWEEN.has(item.lower) || item.lower === 'and') return null
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

/** The mention that opens the main clause behind a sentence’s first participle: the first one behind a comma. */
function findSubjectBehind(items: readonly Item[], cue: number): number | null {
  for (let at = cue + 1; at < cue + 40; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return null
    const isComma = item.lower === ',' || (item.kind === 'quote' && items[at + 1]?.kind === 'mention')
    const next = items[at + 1]
    if (isComma && next?.kind === 'mention' && next.mention.type !== 'place') return at + 1
  }
  return null
}

/** “with Moravec calling it”: the participle’s own subject stands between it and “with”. */
function isOwnSubject(items: readonly Item[], cue: number): boolean {
  return items[cue - 1]?.kind === 'mention' && items[cue - 2]?.lower === 'with'
}
