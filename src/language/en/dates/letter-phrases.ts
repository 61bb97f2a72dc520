import type { PhraseRule } from '../../phrase.ts'
import { readDayNumber } from './read-date-part.ts'
import { lowerAt, skip } from '../../scan.ts'

/** How letters and old papers point at a day of this month, the last and the next: “the 11th inst.” */
const MONTHS_BY_LETTER: ReadonlyMap<string, -1 | 0 | 1> = new Map(
  (
    [
      ['inst', 0],
      ['instant', 0],
      ['ult', -1],
      ['ultimo', -1],
      ['prox', 1],
      ['proximo', 1],
    ] as const
  ).flatMap(([word, offset]) => [[word, offset] as const, [`${word}.`, offset] as const]),
)

/** Days of this month, the last and the next by their old abbreviations. */
export const LETTER_PHRASES: readonly PhraseRule[] = [
  {
    id: 'day-of-this-month',
    examples: ['the 11th inst', 'the 30th ultimo', '3rd prox'],
    read: (scan, at) => {
      const day = readDayNumber(scan, skip(scan, at, 'the'))
      const offset = day && !day.isShort ? MONTHS_BY_LETTER.get(lowerAt(scan, day.end)) : undefined
      if (!day || offset === undefined) return null
      const of = {
        operation: 'unit',
        unit: 'month',
        pointer: { offset, from: 'publication' },
        isBare: false,
      } as const
      return { tree: { operation: 'placed', fields: { day: day.value }, of }, end: day.end + 1 }
    },
  },
]
