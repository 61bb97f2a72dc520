import type { Item } from './frame.ts'

/** The noun that an item is or, where it is a description, ends with: “book”, “his 2012 book”. Empty for names. */
export function toNoun(item: Item | undefined): string {
  if (item?.kind === 'mention') return item.mention.kind === 'description' ? item.mention.head : ''
  return item?.lower ?? ''
}
