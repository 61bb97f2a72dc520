import { buildTimeline } from '../../archive/build-timeline.ts'
import type { Doubt } from '../../desk/doubt.ts'
import { findDisputes, findDoubts, findUnfiled, sortDoubts } from '../../desk/find-doubts.ts'
import type { StoredEntry } from '../../store/entry.ts'

/** All readings of an archive that want a look, in the order in which they do. */
export class DoubtList {
  readonly #entries: Map<string, StoredEntry>
  readonly #published: Map<string, string>
  #sorted: readonly Doubt[]

  constructor(entries: readonly StoredEntry[], known: ReadonlySet<string>) {
    this.#entries = new Map(entries.map((entry) => [entry.id, entry]))
    this.#published = new Map(entries.map(({ id, meta }) => [id, meta.published.day]))
    const all = [
      ...entries.flatMap(findDoubts),
      ...findDisputes(buildTimeline(entries)),
      ...findUnfiled(entries, known),
    ]
    this.#sorted = sortDoubts(all, this.#published)
  }

  get all(): readonly Doubt[] {
    return this.#sorted
  }

  get entries(): ReadonlyMap<string, StoredEntry> {
    return this.#entries
  }

  find(key: string): Doubt | null {
    return this.#sorted.find((doubt) => doubt.key === key) ?? null
  }

  /** Take the place of what was doubtful in an article, which was read anew; the rest stays where it is. */
  update(entry: StoredEntry, known: ReadonlySet<string>): void {
    this.#entries.set(entry.id, entry)
    const ids = new Set([...entry.events, ...entry.statements].map(({ id }) => id))
    const stays = ({ kind, article, entry: of }: Doubt): boolean =>
      kind !== 'unfiled' &&
      (article !== entry.id || (kind === 'disputed' && ids.has(of) && !isJoined(entry, of)))
    const kept = this.#sorted.filter(stays)
    const added = [...findDoubts(entry), ...findUnfiled([...this.#entries.values()], known)]
    this.#sorted = sortDoubts([...kept, ...added], this.#published)
  }
}

function isJoined({ events }: StoredEntry, id: string): boolean {
  return events.some((event) => event.id === id && (event.sameAs ?? event.notSameAs) !== undefined)
}
