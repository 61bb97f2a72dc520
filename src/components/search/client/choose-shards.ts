import { SEARCH_KINDS, type SearchKind } from '../search-record.ts'

/** A shard that can be loaded: its name in the index, and how many things it holds. */
export interface LoadableShard {
  readonly name: string
  readonly kind: SearchKind
  /** First and last year or month, as `2026` or `2026-03`. */
  readonly from: string
  readonly to: string
  readonly size: number
}

/** So many things are worth loading before anything is found. */
const AT_FIRST = 5000

/** Tell an archive that is searched whole from one that is searched in parts. */
export function isSmall(shards: readonly LoadableShard[]): boolean {
  return shards.reduce((sum, { size }) => sum + size, 0) <= AT_FIRST
}

/** Choose what can be searched next: of each kind, or of the one asked for, the newest shard not yet loaded. */
export function chooseNextShards(
  shards: readonly LoadableShard[],
  loaded: Pick<ReadonlySet<string>, 'has'>,
  kind: string,
): LoadableShard[] {
  return SEARCH_KINDS.filter((each) => kind === '' || each === kind).flatMap(
    (each) => shards.find((shard) => shard.kind === each && !loaded.has(shard.name)) ?? [],
  )
}
