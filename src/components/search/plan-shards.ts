import { SEARCH_KINDS, type SearchKind, type SearchRecord } from './search-record.ts'

/** A part of what can be found that is loaded as one: things of one kind, of articles of some years. */
export interface Shard {
  readonly kind: SearchKind
  /** First and last year of publication. */
  readonly from: string
  readonly to: string
  readonly records: readonly SearchRecord[]
}

/**
 * A shard is loaded as a whole before anything in it is found: so many things weigh about 40 kilobytes. Articles bring
 * their texts, of which making an index holds all at once, some 200 kilobytes for each.
 */
const MOST = { article: 1500, statement: 5000, event: 5000, speaker: 5000 } as const

/**
 * Part what can be found into shards by kind and years, the newest first. Years are gathered from the oldest on, so that
 * what is added later leaves older shards as they are; a year that is too large stands alone.
 */
export function planShards(records: readonly SearchRecord[]): Shard[] {
  const byKind = Map.groupBy(records, ({ kind }) => kind)
  return SEARCH_KINDS.flatMap((kind) => gatherYears(kind, byKind.get(kind) ?? []).toReversed())
}

function gatherYears(kind: SearchKind, records: readonly SearchRecord[]): Shard[] {
  const shards: Shard[] = []
  const years = [...Map.groupBy(records, ({ published }) => published)]
  for (const [year, own] of years.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const last = shards.at(-1)
    if (last && last.records.length + own.length <= MOST[kind])
      shards[shards.length - 1] = { ...last, to: year, records: [...last.records, ...own] }
    else shards.push({ kind, from: year, to: year, records: own })
  }
  return shards
}
