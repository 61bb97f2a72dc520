import type { Period } from '../calendar.ts'
import type { Unit } from '../temporal-tree.ts'

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
export function findMention(mentions: readonly Period[], unit: Unit): Period | null {
  const rank = Math.max(0, RANKS.indexOf(unit))
  for (let index = mentions.length - 1; index >= Math.max(0, mentions.length - REACH); index--) {
    const mention = mentions[index]
    if (mention && RANKS.indexOf(mention.unit) <= rank) return mention
  }
  return null
}
