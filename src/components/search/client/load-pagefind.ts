/** What Pagefind gives of one thing it found (pagefind.app, “Searching with the JavaScript API”). */
export interface FoundData {
  readonly url: string
  /** Words around the match as HTML: escaped, with the matches in `mark`. */
  readonly excerpt: string
  readonly meta: Readonly<Record<string, string | undefined>>
}

/** Counts by value, for each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>> | undefined>>

/** What a search found, best first; each thing is fetched when it is asked for. */
export interface Found {
  readonly results: readonly { readonly data: () => Promise<FoundData> }[]
  readonly filters: FilterCounts
}

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>
  readonly filters: () => Promise<FilterCounts>
  /** `null` finds everything that the filters let pass. */
  readonly search: (
    term: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<Found>
}

let loaded: Promise<Pagefind> | null = null

/** Load Pagefind and what narrows a search, the first time somebody searches. `address` is that of its script. */
export function loadPagefind(address: string): Promise<Pagefind> {
  loaded ??= load(address)
  return loaded
}

async function load(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address)
  await pagefind.options({ excerptLength: 26 })
  await pagefind.filters()
  return pagefind
}
