import { isPointable, readPointed } from './read-pointer.ts'
import type { PhraseRule } from '../../phrase.ts'
import { readWords, skip, wordAt } from '../../scan.ts'

/** The one before the last: two back, and read before the name in it is. */
export const BEFORE_LAST: PhraseRule = {
  id: 'before-last',
  examples: [
    'the week before last',
    'the Monday before last',
    'the summer before last',
    'the Easter before last',
  ],
  read: (scan, at) => {
    const noun = skip(scan, at, 'the')
    const { unit } = wordAt(scan, noun)
    const pointer = { offset: -2, from: 'publication' } as const
    const named = unit === undefined ? readPointed(scan, noun) : null
    const end = readWords(scan, named?.end ?? noun + 1, ['before', 'last'])
    if (end === null || wordAt(scan, end).unit !== undefined) return null
    if (named) return { tree: { operation: 'calendar', fields: named.tree, pointer }, end }
    return unit && isPointable(unit, pointer)
      ? { tree: { operation: 'unit', unit, pointer, isBare: false }, end }
      : null
  },
}
