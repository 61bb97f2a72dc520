import { PLAIN_SAYING } from '../words/saying-verbs.ts'
import { findBehindAsClause } from './find-behind-as-clause.ts'
import { findClauseBefore } from './find-clause-before.ts'
import { findClauseBehind } from './find-clause-behind.ts'
import { findComplement } from './find-complement.ts'
import { findContentEnd } from './find-content-end.ts'
import { findGap } from './find-gap.ts'
import { findMainClause } from './find-main-clause.ts'
import { findThing, isToldThing } from './find-thing.ts'
import type { ReportRule } from './report-rule.ts'

/** In order: what stands behind the verb first, since a clause in front of it is then somebody else’s or none. */
export const REPORT_RULES = [
  {
    id: 'relative-gap',
    says: 'What is said is part of another clause, as in “a plan that she said would fail”.',
    examples: [
      {
        text: 'The council made a change that Marta Delgado said would cost more.',
        source: 'Marta Delgado',
        content: 'a change would cost more',
      },
      {
        text: 'The port paid for what Marta Delgado said was a mistake.',
        source: 'Marta Delgado',
        content: 'a mistake',
      },
    ],
    read: findGap,
  },
  {
    id: 'clause-behind',
    says: 'What is said follows the verb, without marks.',
    examples: [
      {
        text: 'Marta Delgado told the council that the bridge would stay closed.',
        source: 'Marta Delgado',
        content: 'the bridge would stay closed',
      },
      {
        text: 'Tomas Lindqvist said on Monday the ferry was full.',
        source: 'Tomas Lindqvist',
        content: 'the ferry was full',
      },
      { text: 'The mayor promised to repair the quay.', source: 'The mayor', content: 'to repair the quay' },
      {
        text: 'Ines Moravec asked whether the tower was safe.',
        source: 'Ines Moravec',
        content: 'whether the tower was safe',
      },
    ],
    read: findClauseBehind,
  },
  {
    id: 'participle-first',
    says: 'What is said follows the words that report it, without marks.',
    examples: [
      {
        text: 'Saying the bridge was unsafe, Marta Delgado closed it.',
        source: 'Marta Delgado',
        content: 'the bridge was unsafe',
      },
    ],
    read: ({ scope, cue, verb, saying, reporter }) => {
      if (verb.form !== 'ing' || reporter.first < cue) return null
      const complement = findComplement(scope, cue, saying, PLAIN_SAYING.has(verb.lemma))
      return complement && complement.start < reporter.first - 1
        ? [{ first: complement.start, end: reporter.first - 1 }]
        : null
    },
  },
  {
    id: 'according-to-first',
    says: 'What is said follows the words that report it, without marks.',
    examples: [
      {
        text: 'According to Tomas Lindqvist, the harbour master, the quay is sinking.',
        source: 'Tomas Lindqvist',
        content: 'the quay is sinking',
      },
    ],
    read: ({ scope, cue, verb, reporter }) => {
      if (verb.lemma !== 'according to' || cue > scope.first + 1) return null
      const start = findMainClause(scope, reporter.end)
      return start < 0 ? null : [{ first: start, end: findContentEnd(scope, start, cue) }]
    },
  },
  {
    id: 'as-clause-first',
    says: 'What is said follows the words that report it, without marks.',
    examples: [
      {
        text: 'As Marta Delgado told the council, the bridge is old.',
        source: 'Marta Delgado',
        content: 'the bridge is old',
      },
    ],
    read: findBehindAsClause,
  },
  {
    id: 'clause-before',
    says: 'What is said stands before or around the verb, without marks.',
    examples: [
      {
        text: 'The bridge will stay closed, officials said.',
        source: 'officials',
        content: 'The bridge will stay closed',
      },
      {
        text: 'The quay, Tomas Lindqvist said, was sinking.',
        source: 'Tomas Lindqvist',
        content: 'The quay was sinking',
      },
      {
        text: 'The ferry is full, according to the port authority.',
        source: 'the port authority',
        content: 'The ferry is full',
      },
      {
        text: 'The bridge is old, said Marta Delgado, a council member.',
        source: 'Marta Delgado',
        content: 'The bridge is old',
      },
    ],
    read: (context) => {
      const { scope, cue, verb, saying } = context
      const isFiniteVerb = verb.form !== 'ing' && scope.verbs.get(cue)?.tense !== 'infinitive'
      // “A strike was planned, the port denied.”: without the verb in front it would read as said.
      return saying.clause && isFiniteVerb && verb.lemma !== 'deny' ? findClauseBefore(context) : null
    },
  },
  {
    id: 'thing-behind',
    says: 'The verb names what is said, as in “denied any part in it”.',
    examples: [
      {
        text: 'Marta Delgado announced her resignation on Monday.',
        source: 'Marta Delgado',
        content: 'her resignation',
      },
      {
        text: 'Tomas Lindqvist denied any part in the sale.',
        source: 'Tomas Lindqvist',
        content: 'any part in the sale',
      },
      { text: 'The mayor called for a new quay.', source: 'The mayor', content: 'a new quay' },
      { text: 'The mayor announced the sit-in on Monday.', source: 'The mayor', content: 'the sit-in' },
    ],
    read: ({ scope, cue, verb, reporter }) => {
      const thing = reporter.first < cue && isToldThing(scope, cue, verb) ? findThing(scope, cue, verb) : null
      return thing && [thing]
    },
  },
] as const satisfies readonly ReportRule[]

/** The id of a way to report. */
export type ReportId = (typeof REPORT_RULES)[number]['id']
