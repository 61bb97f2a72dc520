import type { Shard } from './plan-shards.ts'
import { SEARCH_KINDS } from './search-record.ts'

/** What a shard is called in the index: after the language, which Pagefind takes the rules for its words from. */
export function toShardName({ kind, from, to }: Omit<Shard, 'records'>, language: string): string {
  return `${language}-${kind}-${from}-${to}`
}

/** Parse a shard's name; `null` for that of the language alone. */
export function parseShardName(name: string): Omit<Shard, 'records'> | null {
  const { named, from, to } = /-(?<named>[a-z]+)-(?<from>\d{4})-(?<to>\d{4})$/.exec(name)?.groups ?? {}
  const kind = SEARCH_KINDS.find((each) => each === named)
  return kind && from && to ? { kind, from, to } : null
}
