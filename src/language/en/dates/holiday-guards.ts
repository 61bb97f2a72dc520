import type { Guard } from '../../phrase.ts'
import { isCapital, isOpening, lowerAt } from '../../scan.ts'

/** In front of a holiday these make it one of many: “their last Christmas together”, “every Easter”, “a Christmas tree”. */
const OF_MANY =
  /^(?:an?|one|every|each|another|any|no|many|most|past|recent|first|second|third|last|next|two|three)$/
const OWNERS = /^(?:the|its|their|his|her|our|my|your)$/

/** Holidays that are no day of the calendar. */
export const HOLIDAY_GUARDS: readonly Guard[] = [
  {
    id: 'holiday-at-large',
    examples: [
      'They spent their last Christmas there.',
      'It was the last Easter of the mill.',
      'Her next Christmas album is out.',
      'She spent her first Thanksgiving in Farrow.',
      'They meet one Easter or another.',
      'He bought a Christmas tree.',
      'She sang Last Christmas again.',
    ],
    refuses: (scan, at, { tree }) => {
      if (tree.operation !== 'calendar' || tree.fields.holiday === undefined) return false
      if (tree.fields.year !== undefined || tree.pointer?.from === 'mention') return false
      if (tree.pointer?.offset === -2) return false
      if (tree.pointer === null) return OF_MANY.test(lowerAt(scan, at - 1))
      const isTitle = isCapital(scan, at) && !isOpening(scan, at)
      const isOwned = OWNERS.test(lowerAt(scan, at)) || OWNERS.test(lowerAt(scan, at - 1))
      return isTitle || (isOwned && !/^(?:this|that)$/.test(lowerAt(scan, at)))
    },
  },
]
