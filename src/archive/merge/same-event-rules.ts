import { isDateWithin, isSameDate } from './compare-dates.ts'
import type { SameEventRule } from './same-event-rule.ts'
import type { Telling } from './telling.ts'

/**
 * The rules that join tellings whose dates agree, one that holds is enough. All want something said alike beside the
 * names: the same people on the same day do many things.
 */
export const SAME_EVENT_RULES: readonly SameEventRule[] = [
  {
    name: 'the same words on the same day',
    examples: [
      {
        tellings: [
          'The harbour council of Aldine voted to keep the bridge closed',
          'Aldine’s harbour council voted that the bridge stays closed to traffic',
        ],
        isSame: true,
      },
      {
        tellings: ['The mayor of Aldine opened a school', 'The mayor of Farrow opened a school'],
        isSame: false,
      },
      {
        tellings: [
          'The council of Aldine voted to close the bridge',
          'The council of Aldine voted to open the bridge',
        ],
        isSame: false,
      },
    ],
    holds: (a, b, shared) => {
      const { lemmas, share, actors, foreign, hasAnchor } = shared
      if (!isSameDate(a, b) || !hasAnchor || isVague(a, b)) return false
      if (foreign > 0 && actors < 2) return false
      return (lemmas >= 3 && share >= 0.6) || (lemmas >= 2 && share >= (actors > 0 ? 0.66 : 1))
    },
  },
  {
    name: 'most of the words, dated more or less finely',
    examples: [
      {
        tellings: [
          'Inspectors of the port of Aldine found cracks in two girders',
          'The port of Aldine’s inspectors found fresh cracks in the girders',
        ],
        isSame: true,
      },
      {
        tellings: ['Inspectors of Aldine found cracks', 'Inspectors of Aldine left the port'],
        isSame: false,
      },
    ],
    holds: (a, b, shared) => {
      const { lemmas, share, actors, foreign, people, hasAnchor } = shared
      if (!isDateWithin(a, b) || !hasAnchor || (foreign > 0 && actors < 2)) return false
      return lemmas >= 3 && share >= (people > 0 ? 0.5 : 0.75)
    },
  },
  {
    name: 'the same people at one thing or in one place on the same day',
    examples: [
      {
        tellings: [
          'Delgado warned Lindqvist in a video call that the deck would not hold',
          'Delgado and Lindqvist, who last spoke by video',
        ],
        people: [
          ['marta-delgado', 'tomas-lindqvist'],
          ['marta-delgado', 'tomas-lindqvist'],
        ],
        isSame: true,
      },
      {
        tellings: ['Delgado thanked Lindqvist', 'Lindqvist criticised Delgado’s plan for the deck'],
        people: [
          ['marta-delgado', 'tomas-lindqvist'],
          ['marta-delgado', 'tomas-lindqvist'],
        ],
        isSame: false,
      },
      {
        tellings: ['Delgado met Lindqvist at the port', 'Delgado met Wirth at the port'],
        people: [
          ['marta-delgado', 'tomas-lindqvist'],
          ['marta-delgado', 'salma-wirth'],
        ],
        isSame: false,
      },
    ],
    holds: (a, b, shared) => {
      const { lemmas, people, acts, towns } = shared
      const isSubset = a.people.isSubsetOf(b.people) || b.people.isSubsetOf(a.people)
      return isSameDate(a, b) && people >= 2 && isSubset && lemmas + acts + towns > 0
    },
  },
  {
    name: 'the same act of the same parties',
    examples: [
      {
        tellings: [
          'Envoys from Norvia and Ruritania will meet in Aldine',
          'Envoys from Norvia and Ruritania talked behind closed doors for most of the day',
        ],
        isSame: true,
      },
      {
        tellings: ['Norvia and Ruritania met in Aldine', 'Norvia and Ruritania met in Farrow'],
        isSame: false,
      },
      {
        tellings: ['Norvia and Ruritania met in Aldine', 'Norvia condemned Ruritania'],
        isSame: false,
      },
    ],
    holds: (a, b, shared) => {
      const { things, actors, foreign, acts, towns } = shared
      if (!isDateWithin(a, b) || Math.max(a.length, b.length) > 7 || acts === 0 || actors < 2) return false
      return foreign === 0 ? isSameDate(a, b) || things > 0 : foreign === 1 && things + towns > 0
    },
  },
  {
    name: 'the same act of one person with the same thing, or in the same place',
    examples: [
      {
        tellings: [
          'The envoy who received the drafts was Delgado',
          'Lindqvist handed two drafts to Delgado at the port',
        ],
        people: [['marta-delgado'], ['tomas-lindqvist', 'marta-delgado']],
        isSame: true,
      },
      {
        tellings: ['Delgado signed the contract', 'Delgado signed a letter to the port'],
        people: [['marta-delgado'], ['marta-delgado']],
        isSame: false,
      },
    ],
    holds: (a, b, shared) => {
      const { things, people, strangers, acts, towns } = shared
      if (!isSameDate(a, b) || isVague(a, b)) return false
      return people > 0 && acts > 0 && strangers <= 1 && (things > 0 || towns > 0)
    },
  },
]

/** A stretch longer than a week holds much that is worded alike. */
function isVague(a: Telling, b: Telling): boolean {
  return Math.max(a.length, b.length) > 7
}
