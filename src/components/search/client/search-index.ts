import { chooseNextShards, isSmall, type LoadableShard } from './choose-shards.ts'
import { type Found, listShards, loadPagefind, type Pagefind } from './load-pagefind.ts'
import { FILTERS, type Query } from './query.ts'

/** What a search of the loaded shards found. */
export interface Findings {
  readonly found: Found
  /** The same whatever the kind: it counts the kinds. */
  readonly all: Found
  /** What was not searched, and can be. */
  readonly unsearched: readonly LoadableShard[]
}

/** What an archive of no articles gives: it has no index to be loaded. */
const NOTHING: Found = { results: [], filters: {} }

interface Started {
  readonly pagefind: Pagefind
  readonly shards: readonly LoadableShard[]
}

/** An index of which no more is loaded than a search needs. */
export class SearchIndex {
  readonly #folder: string
  /** When each shard is there, by name. */
  readonly #loaded = new Map<string, Promise<void>>()
  #started: Promise<Started | null> | null = null

  /** `folder` is the address of the index, with its slash. */
  constructor(folder: string) {
    this.#folder = folder
  }

  /** Search for words, as the page dates them; `null` finds everything the filters let pass. */
  async search(words: string | null, query: Query): Promise<Findings> {
    this.#started ??= this.#start()
    const started = await this.#started
    if (!started) return { found: NOTHING, all: NOTHING, unsearched: [] }
    const { pagefind, shards } = started
    if (query.kind !== '' && !shards.some(({ kind, name }) => kind === query.kind && this.#loaded.has(name)))
      for (const shard of chooseNextShards(shards, this.#loaded, query.kind)) await this.#add(pagefind, shard)
    await Promise.all(this.#loaded.values())
    const given = FILTERS.flatMap((name) => (query[name] === '' ? [] : [[name, query[name]] as const]))
    const search = (filters: typeof given): Promise<Found> =>
      pagefind.search(words, { filters: Object.fromEntries(filters) })
    const all = await search(given.filter(([name]) => name !== 'kind'))
    const found = query.kind === '' ? all : await search(given)
    return { found, all, unsearched: chooseNextShards(shards, this.#loaded, query.kind) }
  }

  /** Search a further shard from now on. */
  async include(shard: LoadableShard): Promise<void> {
    const started = await this.#started
    if (started) await this.#add(started.pagefind, shard)
  }

  /** Load what the loaded shards can be narrowed by, so that it is counted from now on. */
  async loadFilters(): Promise<void> {
    const started = await this.#started
    await started?.pagefind.filters()
  }

  /** The newest articles are in every search; an archive that is small is searched whole. */
  async #start(): Promise<Started | null> {
    const loading = loadPagefind(this.#folder)
    loading.catch(() => {})
    const shards = await listShards(this.#folder)
    if (shards.length === 0) return null
    const pagefind = await loading
    await pagefind.options({ excerptLength: 26, mergeFilter: { kind: 'article' } })
    const [newest] = chooseNextShards(shards, this.#loaded, 'article')
    if (newest) this.#loaded.set(newest.name, Promise.resolve())
    if (isSmall(shards)) {
      for (const shard of shards) await this.#add(pagefind, shard)
      await pagefind.filters()
    }
    return { pagefind, shards }
  }

  /** By its full address, since Pagefind takes the address it began with for the same index again. */
  #add(pagefind: Pagefind, { name, kind }: LoadableShard): Promise<void> {
    const before = this.#loaded.get(name)
    if (before) return before
    const address = new URL(this.#folder, location.href).href
    const added = pagefind.mergeIndex(address, { language: name, mergeFilter: { kind } })
    this.#loaded.set(name, added)
    added.catch(() => this.#loaded.delete(name))
    return added
  }
}
