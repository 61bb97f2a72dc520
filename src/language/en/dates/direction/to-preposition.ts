import type { Phrase } from '../../../phrase.ts'
import { lowerAt, wordBefore } from '../../../scan.ts'

/** The word that ties an expression to its clause; “starting at noon Saturday” starts ahead. */
export function toPreposition({ scan, firstToken }: Phrase): string {
  const before = wordBefore(scan, firstToken)
  return /^(?:at|on|in|around|about)$/.test(before) &&
    /^(?:starting|beginning|until|till|by)$/.test(lowerAt(scan, firstToken - 2))
    ? lowerAt(scan, firstToken - 2)
    : before
}
