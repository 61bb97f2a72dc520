import type { Item } from './frame.ts'

/** Tell whether an item is somebody's name and nobody but a person's. */
export function isPersonName(item: Item | undefined): boolean {
  if (item?.kind !== 'mention' || item.mention.kind !== 'name') return false
  return item.mention.person !== null && (item.mention.type === 'person' || item.mention.type === null)
}
