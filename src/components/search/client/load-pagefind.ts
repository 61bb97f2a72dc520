import { parseShardName } from '../shard-name.ts'
import type { LoadableShard } from './choose-shards.ts'

/** What Pagefind gives of one thing it found (pagefind.app, “Searching with the JavaScript API”). */
export interface FoundData {
  readonly url: string
  /** Words around the match as HTML: escaped, with the matches in `mark`. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** Counts by value, for each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>

/** One thing that was found, fetched when it is asked for. */
export interface FoundResult {
  readonly data: () => Promise<FoundData>
}

/** What a search found, best first. */
export interface Found {
  readonly results: readonly FoundResult[]
  readonly filters: FilterCounts
}

type Options = Readonly<Record<string, unknown>>

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  readonly options: (options: Options) => Promise<void>
  readonly filters: () => Promise<FilterCounts>
  readonly mergeIndex: (address: string, options: Options) => Promise<void>
  /** `null` finds everything that the filters let pass. */
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<Found>
}

/** Load Pagefind from the folder of the index. The kind of a thing is a filter that its shard gives. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  return import(/* @vite-ignore */ `${folder}pagefind.js`)
}

/** List the shards of an index with the number of things in each, those of a kind from the newest on. */
export async function listShards(folder: string): Promise<LoadableShard[]> {
  const response = await fetch(`${folder}pagefind-entry.json`)
  const { languages }: { languages: Record<string, { page_count: number }> } = await response.json()
  return Object.entries(languages).flatMap(([name, { page_count: size }]) => {
    const shard = parseShardName(name)
    return shard ? [{ ...shard, name, size }] : []
  })
}
