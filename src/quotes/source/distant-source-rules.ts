import { findBeforeApposition } from '../clause/before-apposition.ts'
import { findOpeningSubject, findReporterLeft, findSubjectBehind } from '../clause/far-subject.ts'
import { findPhraseLeft } from '../clause/find-phrase-left.ts'
import type { Item } from '../clause/frame.ts'
import { isNamingParticiple } from '../clause/is-naming-participle.ts'
import { isPlural } from '../clause/is-plural.ts'
import { POOLED, type SourceRule } from './source-rule.ts'
import { skipAdverbsLeft } from '../clause/subject.ts'

/** “has been calling”, “will steadily call”: an auxiliary makes a participle or a base form the clause’s verb. */
function hasAuxiliary(items: readonly Item[], cue: number): boolean {
  const at = /ly$|^also$/.test(items[cue - 1]?.lower ?? '') ? cue - 2 : cue - 1
  return /^(?:is|are|was|were|been|will|would|could|should|may|might|can|did|does)$/.test(
    items[at]?.lower ?? '',
  )
}

/** Sources with something between them and their cue: an apposition, another verb. */
export const DISTANT_SOURCE_RULES = [
  {
    id: 'subject-apposition-verb',
    says: 'The name stands with its office before the verb, as in “Ms Rowe, the harbour master, said”.',
    weights: { ...POOLED, front: 3, behind: 3.2, reported: 0.98 },
    examples: [
      { text: 'Hugh Marr, a doctor, said: “Rest.”', cue: 'said', source: 'Hugh Marr' },
      {
        text: '“Rest,” Hugh Marr, who runs the clinic in Lower Farrow, told them.',
        cue: 'told',
        source: 'Hugh Marr',
      },
    ],
    read: (items, cue, { form }) => {
      const isVerb = (form !== 'ing' && form !== 'base') || hasAuxiliary(items, cue)
      if (!isVerb && form === 'ing') return null
      const at = skipAdverbsLeft(items, cue - 1)
      const { kind = 'stop', lower = '' } = items[at] ?? {}
      if (kind !== 'mark' || !/^[,—–-]$/.test(lower)) return null
      const found = findBeforeApposition(items, at)
      return found >= 0 && (isVerb || isPlural(items, found)) ? found : null
    },
  },
  {
    id: 'phrase-verb',
    says: 'A description stands before the verb, as in “a senior official said”.',
    weights: { ...POOLED, front: 1.5, behind: 2.5, reported: 0.85 },
    examples: [
      {
        text: 'The dockers’ choir chanted “Open the lock” all night.',
        cue: 'chanted',
        source: 'The dockers’ choir',
      },
      { text: 'The 46-year-old said it was “over”.', cue: 'said', source: 'The 46-year-old' },
    ],
    read: (items, cue, verb) => {
      if (verb.form === 'ing' || verb.form === 'base') return null
      if (verb.lemma === 'know' && isNamingParticiple(items, cue, verb)) return null
      return findPhraseLeft(items, skipAdverbsLeft(items, cue - 1))
    },
  },
  {
    id: 'participle-subject',
    says: 'The name opens the clause behind, as in “Calling it …, Ms Rowe left”.',
    weights: { ...POOLED, front: 2.2 },
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
    id: 'participle',
    says: 'The verb hangs on the sentence’s subject, as in “Ms Rowe left, calling it”.',
    weights: { ...POOLED, front: 2.2 },
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
      {
        text: 'Tomas Lindqvist left at once, Marta Delgado said, adding: “He was cold.”',
        cue: 'adding',
        source: 'Marta Delgado',
      },
    ],
    read: (items, cue, { form }) => {
      const isClose =
        /^(?:[,—–-]|and|by|but|while|before|after|of|or)$/.test(items[cue - 1]?.lower ?? '') ||
        items[cue - 1]?.kind === 'quote'
      return form === 'ing' && isClose
        ? (findReporterLeft(items, cue) ?? findOpeningSubject(items, cue))
        : null
    },
  },
  {
    id: 'second-verb',
    says: 'The verb is a second one of the sentence’s subject, as in “Ms Rowe rose and said”.',
    weights: { ...POOLED, front: 2.2 },
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
      // “denied having said”: the denial is what is said.
      if (before?.kind === 'cue' && before.verb.lemma === 'deny') return 'none'
      return isSecond || items[cue - 1]?.lower === 'to' ? findOpeningSubject(items, cue) : null
    },
  },
] as const satisfies readonly SourceRule[]
