import type { DirectionCue } from '../../../direction-cue.ts'
import { BOUND_AHEAD, STARTING, THROUGH } from './bound-cues.ts'
import { namesHarm } from './names-event.ts'
import { OUTLOOK_CUES } from './outlook-cues.ts'
import { PLANNED_FOR, PREPARING, PUT_OFF } from './put-off-cue.ts'
import { AFTERMATH, AHEAD_OF, TIMETABLE } from './timetable-cues.ts'
import { toDirection } from './verb-direction.ts'
import { RECORDS } from '../../lexicon/direction-words.ts'
import type { Phrase } from '../../../phrase.ts'
import { lowerAt } from '../../../scan.ts'

/** What tells a clause’s direction, the plainest word first, then the verb that governs the expression. */
export const DIRECTION_CUES: readonly DirectionCue[] = [
  STARTING,
  THROUGH,
  AHEAD_OF,
  PLANNED_FOR,
  PUT_OFF,
  PREPARING,
  {
    id: 'harm',
    examples: [
      ['The June attack leaves the town in fear.', 'past'],
      ['The June vote leaves the town in fear.', 'closest'],
    ],
    read: ({ phrase }) => (namesHarm(phrase) ? 'past' : null),
  },
  {
    id: 'fixtures',
    examples: [
      ['Saturday (3pm)', 'future'],
      ['They met on Saturday (3pm).', 'past'],
    ],
    read: ({ phrase: { scan, firstToken, endToken } }) =>
      firstToken === scan.start && lowerAt(scan, endToken) === '(' && scan.end - endToken <= 6
        ? 'future'
        : null,
  },
  {
    id: 'attribute',
    examples: [
      ['They will try to get around Monday’s ruling.', 'closest'],
      ['They are trying to sell it under a June agreement.', 'closest'],
      ['They will vote in Monday’s election.', 'future'],
      ['Monday’s talks will have little effect.', 'closest'],
      ['They will revise December’s figures.', 'closest'],
    ],
    read: ({ phrase, groups, governor }) => {
      if (!isAttribute(phrase)) return null
      const verb = groups[governor]
      const isAhead = verb?.lemma !== 'have' && (verb?.tense === 'future' || verb?.scheduled)
      return isAhead && !isRecord(phrase) ? null : 'closest'
    },
  },
  {
    id: 'when-it-was',
    examples: [
      ['They expect less than in the summer, when 300 people replied.', 'past'],
      ['They will meet in the summer, when the quay opens.', 'future'],
    ],
    read: ({ phrase: { scan, endToken }, groups }) => {
      if (lowerAt(scan, endToken) !== ',' || lowerAt(scan, endToken + 1) !== 'when') return null
      const verb = groups.find((group) => group.firstToken > endToken + 1)
      return verb?.tense === 'past' && verb.modal === null ? 'past' : null
    },
  },
  BOUND_AHEAD,
  {
    id: 'supposed',
    examples: [
      ['They asked what would happen if he won on Tuesday.', 'future'],
      ['They asked if he won on Tuesday.', 'past'],
    ],
    read: ({ phrase: { scan }, groups, governor }) => {
      const verb = groups[governor]
      if (verb?.tense !== 'past' || verb.perfect || verb.modal !== null) return null
      const isOpen = groups.some(({ modal, perfect }) => modal === 'would' && !perfect)
      for (let at = verb.firstToken - 1; isOpen && at >= Math.max(scan.start, verb.firstToken - 8); at--)
        if (/^(?:if|unless)$/.test(lowerAt(scan, at))) return 'future'
      return null
    },
  },
  AFTERMATH,
  TIMETABLE,
  ...OUTLOOK_CUES,
  {
    id: 'verb',
    examples: [
      ['The council met on Monday.', 'past'],
      ['The council will meet on Monday.', 'future'],
      ['The council agreed to meet on Monday.', 'future'],
      ['The march planned for Monday was banned.', 'future'],
      ['He could resign on Monday.', 'future'],
      ['He could have resigned on Monday.', 'past'],
    ],
    read: ({ phrase, groups, governor }) => toDirection(groups, governor, phrase),
  },
]

/** A date that describes a noun (“Monday’s ruling”, “a June agreement”) says less of its clause. */
function isAttribute({ scan, firstToken, endToken }: Phrase): boolean {
  const after = lowerAt(scan, endToken)
  if (after === "'s") return true
  const isNamed = /^(?:a|an|the|its|their|his|her)$/.test(lowerAt(scan, firstToken - 1))
  return isNamed && /^\p{Ll}/u.test(scan.tokens[endToken]?.text ?? '') && endToken < scan.end
}

/** “December’s figures”: what was counted lies behind, whatever is done with it. */
function isRecord({ scan, endToken }: Phrase): boolean {
  return RECORDS.has(lowerAt(scan, lowerAt(scan, endToken) === "'s" ? endToken + 1 : endToken))
}
