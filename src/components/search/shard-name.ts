import type { Shard } from './plan-shards.ts'

/** What a shard is called in the index: after the language, which Pagefind takes the rules for its words from. */
export function toShardName({ kind, from, to }: Omit<Shard, 'records'>, language: string): string {
  return `${language}-${kind}-${from}-${to}`
}

/** Read a shard's name; `null` for any other language. */
export function parseShardName(name: string): Omit<Shard, 'records'> | null {
  const { kind, from, to } =
    /-(?<kind>article|statement|event|speaker)-(?<from>\d{4})-(?<to>\d{4})$/.exec(name)?.groups ?? {}
  return kind && from && to ? { kind: kind as Shard['kind'], from, to } : null
}
