import type { Period } from '../calendar.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { Story } from '../../language/pack.ts'

/** A date the text has named, with the sentence it stands in. */
export interface Mention {
  readonly period: Period
  /** The sentence's first token. */
  readonly sentence: number
  readonly firstToken: number
  /** The story dates without a year go on, begun by this date or the one it took its year from. */
  readonly story: Story | null
}

/** From the finest; what is at least as fine as a unit stands before or at it. */
const RANKS: readonly Unit[] = [
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'season',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
]
/** How many dates back a reference may reach. */
const REACH = 12

/** Find the date last mentioned that is at least as fine as a unit. */
export function findMention(mentions: readonly Mention[], unit: Unit): Mention | null {
  const rank = Math.max(0, RANKS.indexOf(unit))
  return findLast(mentions, (period) => RANKS.indexOf(period.unit) <= rank)
}

/** Find the last mention of exactly a unit: “the quarter” is the quarter last named. */
export function findNamed(mentions: readonly Mention[], unit: Unit): Mention | null {
  return findLast(mentions, (period) => period.unit === unit)
}

function findLast(mentions: readonly Mention[], fits: (period: Period) => boolean): Mention | null {
  for (let back = 1; back <= Math.min(REACH, mentions.length); back++) {
    const mention = mentions[mentions.length - back]
    if (mention && fits(mention.period)) return mention
  }
  return null
}
