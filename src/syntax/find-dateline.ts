import type { Block } from '../markdown/block.ts'

/** “FLINT, Mich., Oct. 4 (UPI) —”: a place in capitals, perhaps its region, the day and the agency, and a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}\s.'’-]+(?:,[^()—–―_]{2,40})?\s*(?:\([\p{Lu}\p{L} /]{2,30}\))?\s*(?:[—–―_]+|--?)\s+/u
/** “DHAKA: ”, “Monday, May 6, 2024 – ”, “8.40am: ”, “Q: ”: what else may stand in front of a report or an entry. */
const LABEL =
  /^(?:\p{Lu}[\p{Lu}\s.'’/-]{3,60}:|[QA]:|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \p{Lu}\p{Ll}{2,9} \d{1,2},? \d{4}\s*[—–-]|\d{1,2}[.:]\d\d ?(?:[ap]m|[AP]M)?(?: [A-Z]{2,4})?:)\s+/u
const LONGEST = 120

/** Find where a block's text begins behind its dateline; at the block's start where it has none. */
export function findDatelineEnd(text: string, { start, end }: Block): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST))
  const dateline = DATELINE.exec(opening) ?? LABEL.exec(opening)
  return start + (dateline?.[0].length ?? 0)
}
