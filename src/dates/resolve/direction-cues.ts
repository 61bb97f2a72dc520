import type { VerbGroup } from '../../text/verb-group.ts'
import type { Phrase } from '../grammar/find-phrases.ts'
import { lowerAt } from '../grammar/scan.ts'
import {
  AHEAD_BOUNDS,
  AHEAD_WORDS,
  BEHIND_BOUNDS,
  DEFERRING_VERBS,
  RECORDS,
  TIMETABLE_FORMS,
  TIMETABLE_VERBS,
} from '../words/direction-words.ts'
import { findGroupFrom } from './find-group.ts'
import type { DirectionCue } from './direction-cue.ts'
import { OUTLOOK_CUES } from './outlook-cues.ts'
import { toDirection } from './verb-direction.ts'

/** What tells a clause’s direction, the plainest word first, then the verb that governs the expression. */
export const DIRECTION_CUES: readonly DirectionCue[] = [
  {
    name: 'behind',
    examples: [
      ['It has rained since Monday.', 'past'],
      ['Profit in the year ended June 30 fell.', 'past'],
    ],
    read: ({ phrase }) => (BEHIND_BOUNDS.has(toPreposition(phrase)) ? 'past' : null),
  },
  {
    name: 'as-soon-as',
    examples: [['They could sail as soon as Tuesday.', 'future']],
    read: ({ phrase: { scan, firstToken } }) =>
      lowerAt(scan, firstToken - 1) === 'as' && /^(?:soon|early|late)$/.test(lowerAt(scan, firstToken - 2))
        ? 'future'
        : null,
  },
  {
    name: 'starting',
    examples: [['The rule was adopted, effective Monday.', 'future']],
    read: ({ phrase }) => (AHEAD_WORDS.has(toPreposition(phrase)) ? 'future' : null),
  },
  {
    name: 'through',
    examples: [['Loans were extended through Monday.', 'closest']],
    read: ({ phrase: { scan, firstToken } }) =>
      lowerAt(scan, firstToken - 1) === 'through' ? 'closest' : null,
  },
  {
    name: 'attribute',
    examples: [
      ['They will try to get around Monday’s ruling.', 'closest'],
      ['They are trying to sell it under a June agreement.', 'closest'],
      ['They will vote in Monday’s election.', 'future'],
      ['They will revise December’s figures.', 'closest'],
    ],
    read: ({ phrase, groups, governor }) => {
      if (!isAttribute(phrase)) return null
      const verb = groups[governor]
      const isAhead = verb?.tense === 'future' || verb?.scheduled
      return isAhead && !isRecord(phrase) ? null : 'closest'
    },
  },
  {
    name: 'ahead',
    examples: [['The ban is in force until Monday.', 'future']],
    read: ({ phrase, groups, governor }) => {
      if (!AHEAD_BOUNDS.has(toPreposition(phrase))) return null
      const verb = groups[governor]
      const isOver = verb?.tense === 'past' && !DEFERRING_VERBS.has(verb.lemma)
      return isOver && toDirection(groups, governor, phrase) === 'past' ? 'past' : 'future'
    },
  },
  {
    name: 'timetable',
    examples: [
      ['The two leaders meet again Monday.', 'future'],
      ['The trial opens on Monday.', 'future'],
      ['The hearing continues on Monday.', 'future'],
    ],
    read: ({ phrase, groups }) => (isTimetable(phrase, groups) ? 'future' : null),
  },
  ...OUTLOOK_CUES,
  {
    name: 'verb',
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

/** What stands before a noun but not before a verb. */
const NO_SUBJECT =
  /^(?:the|a|an|of|to|in|on|for|with|its|their|his|her|our|two|three|four|five|many|some|few|new|first|last|all)$/

/** The word that ties an expression to its clause; “starting at noon Saturday” starts ahead. */
function toPreposition({ scan, firstToken }: Phrase): string {
  const before = lowerAt(scan, firstToken - 1)
  return /^(?:at|on|in|around|about)$/.test(before) &&
    /^(?:starting|beginning|until|till|by)$/.test(lowerAt(scan, firstToken - 2))
    ? lowerAt(scan, firstToken - 2)
    : before
}

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

/**
 * “The leaders meet again Monday”, “the trial opens on Monday”: a verb of timetables right before its date, where its
 * form could be a noun's too.
 */
function isTimetable({ scan, firstToken }: Phrase, groups: readonly VerbGroup[]): boolean {
  for (let at = firstToken - 1; at >= Math.max(scan.start + 1, firstToken - 3); at--) {
    const lower = lowerAt(scan, at)
    const isBase = TIMETABLE_VERBS.has(lower)
    if (!isBase && !TIMETABLE_FORMS.has(lower)) continue
    if ((groups[findGroupFrom(groups, at + 1) - 1]?.endToken ?? 0) > at) return false
    const subject = scan.tokens[at - 1]
    if (isBase) return /^(?:\p{L}+s|\p{Lu}\p{L}+)$/u.test(subject?.text ?? '')
    return subject?.kind === 'word' && !NO_SUBJECT.test(subject.lower)
  }
  return false
}
