import type { Shard } from './plan-shards.ts'
import { SEARCH_KINDS } from './search-record.ts'

const TIMES = /-(?<named>[a-z]+)-(?<from>\d{4}(?:-\d\d)?)-(?<to>\d{4}(?:-\d\d)?)$/

/** What a shard is called in the index: after the language, which Pagefind takes the rules for its words from. */
export function toShardName({ kind, from, to }: Omit<Shard, 'things'>, language: string): string {
  return `${language}-${kind}-${from}-${to}`
}

/** Parse a shard's name; `null` for that of the language alone. */
export function parseShardName(name: string): Omit<Shard, 'things'> | null {
  const { named, from, to } = TIMES.exec(name)?.groups ?? {}
  const kind = SEARCH_KINDS.find((each) => each === named)
  return kind && from && to ? { kind, from, to } : null
}
