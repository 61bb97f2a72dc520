import type { Item } from '../clause/frame.ts'
import { findMentionRight } from '../clause/find-mention-right.ts'
import { isPlural } from '../clause/is-plural.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { findModified, findOpening, findPhraseHead, skipAdverbsLeft } from '../clause/subject.ts'
import { BE_FORMS } from '../words/clause-words.ts'

/** Sources that touch their cue. */
export const TOUCHING_SOURCE_RULES = [
  {
    id: 'verb-subject',
    says: 'The name follows the verb, as in “said Ms Rowe”.',
    weights: { ...POOLED, front: 1.9, behind: 3.8, tail: 2.7, reported: 0.92 },
    examples: [
      { text: '“Nobody has signed,” said Marta Delgado.', cue: 'said', source: 'Marta Delgado' },
      { text: '“Nobody has signed”, added the council leader.', cue: 'added', source: 'the council leader' },
      {
        text: '“Nobody has signed,” said Gull Bay harbour chairman and former rower Sir Owen Marr.',
        cue: 'said',
        source: 'Sir Owen Marr',
      },
      { text: '“Nobody has signed”, say critics of the lock.', cue: 'say', source: 'critics' },
      { text: 'But, said Marta Delgado, “nobody has signed.”', cue: 'said', source: 'Marta Delgado' },
      { text: 'In short, explained Marta Delgado: “Nobody has.”', cue: 'explained', source: 'Marta Delgado' },
    ],
    read: (items, cue, { form, lemma }) => {
      if (form !== 'past' && form !== 'present' && !(form === 'base' && isPlural(items, cue + 1))) return null
      const before = items[cue - 1]
      const isInverted =
        before?.kind === 'quote' ||
        (before?.kind === 'mark' && /^[,—–-]$/.test(before.lower) && items[cue - 2]?.kind === 'quote')
      const isFirst =
        (before === undefined || before.kind === 'stop') &&
        INVERTING.test(lemma) &&
        items[cue + 1]?.kind === 'mention'
      if (items[cue + 1]?.lower === 'that') return null
      const isBetween =
        before?.lower === ',' &&
        items[cue + 1]?.kind === 'mention' &&
        /^[,:]$/.test(items[cue + 2]?.lower ?? '')
      if (
        !isInverted &&
        !isFirst &&
        !(isBetween && INVERTING.test(lemma)) &&
        !/^(?:so|as|than)$/.test(before?.lower ?? '')
      )
        return null
      return findMentionRight(items, cue + 1)
    },
  },
  {
    id: 'subject-verb',
    says: 'The name stands before the verb, as in “Ms Rowe said”.',
    weights: { ...POOLED, front: 2.55, behind: 3.1, tail: 2.6, reported: 0.97 },
    examples: [
      { text: 'Marta Delgado said: “Nobody has signed.”', cue: 'said', source: 'Marta Delgado' },
      { text: '“Nobody has signed,” she later told the meeting.', cue: 'told', source: 'she' },
      { text: 'A spokesman for the port said it was “over”.', cue: 'said', source: 'A spokesman' },
      { text: 'Tomas Lindqvist (harbour board) said it was “over”.', cue: 'said', source: 'Tomas Lindqvist' },
      {
        text: 'It showed footage of Ines Moravec loudly calling it “over”.',
        cue: 'calling',
        source: 'Ines Moravec',
      },
    ],
    read: (items, cue, { form }) => {
      const before = items[cue - 1]
      if (form === 'base' && before?.lower === 'to') return null
      if (form === 'ing' && !BE_FORMS.has(before?.lower ?? '')) {
        const own = findOwnSubject(items, cue)
        return own >= 0 ? own : null
      }
      let at = skipAdverbsLeft(items, cue - 1)
      if (items[at]?.lower === ')') at = findOpening(items, at) - 1
      if (/^(?:i|we)$/.test(items[at]?.lower ?? '')) return 'reporter'
      if (items[at]?.kind === 'word') at = findModified(items, at)
      if (items[at]?.kind !== 'mention') return null
      const head = findPhraseHead(items, at)
      return head >= 0 ? head : null
    },
  },
] as const satisfies readonly SourceRule[]

/** Verbs that open a sentence with their subject behind them: “Said Marta Delgado: …”. */
const INVERTING = /^(?:say|add|write|tweet|reply|conclude|explain|note|ask|recall)$/

/** “heard Moravec calling it”, “footage of Moravec saying”: a participle’s own subject right in front of it; -1 without one. */
function findOwnSubject(items: readonly Item[], cue: number): number {
  const at = skipAdverbsLeft(items, cue - 1)
  const before = items[at - 1]?.lower ?? ''
  return items[at]?.kind === 'mention' && /^(?:of|heard|saw|—|–)$/.test(before) ? at : -1
}
