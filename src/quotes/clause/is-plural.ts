import type { Item } from './frame.ts'

/** Tell whether the mention at an index is of several, whose verb has no ending in the present: “critics say”, “A and B write”. */
export function isPlural(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (item?.kind !== 'mention') return false
  const { kind, type, head } = item.mention
  if (type === 'group' || head === 'they' || (kind === 'description' && /[^s]s$/.test(head))) return true
  return /^(?:and|&)$/.test(items[index - 1]?.lower ?? '') && items[index - 2]?.kind === 'mention'
}
