import type { DirectionCue } from '../../../direction-cue.ts'
import { lowerAt } from '../../../scan.ts'
import { isFiniteGroup } from '../../../verb-group.ts'
import {
  AHEAD_BOUNDS,
  AHEAD_WORDS,
  ARRANGING_VERBS,
  DEFERRING_VERBS,
  FORWARD_VERBS,
  SETTLING_VERBS,
} from '../../lexicon/direction-words.ts'
import { TIMETABLE } from './timetable-cues.ts'
import { toPreposition } from './to-preposition.ts'
import { toDirection } from './verb-direction.ts'

/** Verbs that settle what begins on a day ahead. */
const ARRANGING: ReadonlySet<string> = new Set([
  ...FORWARD_VERBS,
  ...ARRANGING_VERBS,
  ...DEFERRING_VERBS,
  ...SETTLING_VERBS,
])

/** What holds from a day on. */
export const STARTING: DirectionCue = {
  id: 'starting',
  examples: [
    ['The rule was adopted, effective Monday.', 'future'],
    ['They announced a strike starting Monday.', 'future'],
    ['Dozens came to help, beginning in September.', 'past'],
  ],
  read: ({ phrase, groups }) => {
    const word = toPreposition(phrase)
    if (!AHEAD_WORDS.has(word)) return null
    const main = groups.findLast((group) => group.endToken <= phrase.firstToken && isFiniteGroup(group))
    const isTold = main?.tense === 'past' && main.modal === null && !main.passive && !main.scheduled
    return isTold && word !== 'effective' && !ARRANGING.has(main.lemma) ? 'past' : 'future'
  },
}

/** What goes on up to a day and over it. */
export const THROUGH: DirectionCue = {
  id: 'through',
  examples: [
    ['Loans were extended through Monday.', 'either'],
    ['The show runs through Monday.', 'future'],
  ],
  read: (clause) => {
    const { phrase, groups, governor } = clause
    if (toPreposition(phrase) !== 'through') return null
    const direction = TIMETABLE.read(clause) ?? toDirection(groups, governor, phrase)
    return direction === 'future' ? 'future' : 'either'
  },
}

/** What a day bounds: until, by. */
export const BOUND_AHEAD: DirectionCue = {
  id: 'ahead',
  examples: [
    ['The ban is in force until Monday.', 'future'],
    ['She tried to defend it but by Monday a note demanding more was going round.', 'past'],
    ['She left, but by Monday boats will be sinking.', 'future'],
  ],
  read: ({ phrase, groups, governor }) => {
    if (!AHEAD_BOUNDS.has(toPreposition(phrase))) return null
    const verb = groups[governor]
    // “…, but by Sunday boats were sinking”: the bound opens a clause in the past.
    const after = groups.slice(governor + 1).find(({ tense }) => tense !== 'gerund' && tense !== 'participle')
    const opener = lowerAt(phrase.scan, phrase.firstToken - 2)
    const isOpening =
      /^(?:but|and|,)$/.test(opener) && after !== undefined && after.firstToken >= phrase.endToken
    if (isOpening && toPreposition(phrase) === 'by')
      return after.tense === 'past' && after.modal === null ? 'past' : 'future'
    const isOver = verb?.tense === 'past' && !DEFERRING_VERBS.has(verb.lemma)
    return isOver && toDirection(groups, governor, phrase) === 'past' ? 'past' : 'future'
  },
}
