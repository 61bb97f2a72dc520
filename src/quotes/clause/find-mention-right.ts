import type { Item } from './frame.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'

/** The first mention within a few words to the right of an index, before any mark but a bracket or a hyphen. */
export function findMentionRight(items: readonly Item[], from: number): number | null {
  for (let at = from; at < from + 6; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') return null
    if (item.kind === 'mark' && !/^[-/]$/.test(item.lower)) return null
    if (item.kind === 'mention')
      return items[at + 1]?.lower === "'s" && items[at + 2]?.kind === 'mention'
        ? at + 2
        : findDescribed(items, at)
  }
  return null
}

const LONGEST_DESCRIPTION = 14

/**
 * Find whom a description in front of a name describes, where it begins with another’s name: “said Gull Bay harbour
 * chairman and former rower Sir Owen Marr”. The mention itself where it names somebody or nobody follows.
 */
export function findDescribed(items: readonly Item[], mention: number): number {
  const first = items[mention]
  if (first?.kind !== 'mention' || !(first.mention.kind === 'name' || isTitle(first)) || isSomebody(first))
    return mention
  for (let at = mention + 1; at < mention + LONGEST_DESCRIPTION; at++) {
    const item = items[at]
    if (item && isSomebody(item)) {
      const isPartner = /^(?:and|or)$/.test(items[at - 1]?.lower ?? '') && !hasRole(item)
      return isPartner ? mention : at
    }
    const isOpen =
      item?.kind === 'mention'
        ? item.mention.kind === 'name'
        : item?.kind === 'word' && (/^(?:of|for)$/.test(item.lower) || !PREPOSITIONS.has(item.lower))
    // A stop that ends no sentence is an abbreviation’s: “former Farrow Gov. and party chairman Owen Marr”.
    if (!isOpen && !/^[-.]$/.test(item?.lower ?? '')) return mention
  }
  return mention
}

/** “Farrow Gov”: an office without an article, of nobody named before. */
function isTitle(item: Item & { readonly kind: 'mention' }): boolean {
  const { kind, person, role } = item.mention
  return kind === 'description' && person === null && role?.length === item.end - item.start
}

function isSomebody(item: Item): boolean {
  if (item.kind !== 'mention') return false
  const { kind, person, type } = item.mention
  return kind === 'name' && person !== null && type === 'person'
}

function hasRole(item: Item): boolean {
  return item.kind === 'mention' && item.mention.role !== null
}
