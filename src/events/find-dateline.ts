import type { Block } from '../markdown/block.ts'

/** “FLINT, Mich., Oct. 4 (UPI) —”: a place in capitals, perhaps its region, the day and the agency, and a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’-]+(?:,[^()—–―_]{2,40})?\s*(?:\([\p{Lu}\p{L} /]{2,30}\))?\s*(?:[—–―_]+|--?)\s+/u
const LONGEST = 120

/** Find where a block's text begins behind its dateline; at the block's start where it has none. */
export function findDatelineEnd(text: string, { start, end }: Block): number {
  const dateline = DATELINE.exec(text.slice(start, Math.min(end, start + LONGEST)))
  return start + (dateline?.[0].length ?? 0)
}
