import type { KnownPerson } from '../../content/person-file.ts'
import type { Doubt } from '../../desk/doubt.ts'
import type { StoredEntry } from '../../store/entry.ts'

/** Somebody or something to choose. */
export interface Candidate {
  readonly id: string
  readonly name: string
}

/** So many have a key of their own. */
const MOST = 9

/** Find people by any part of their names: those who have a file first, then who is named in articles. */
export function findPeople(
  query: string,
  people: readonly KnownPerson[],
  entries: Iterable<StoredEntry>,
): readonly Candidate[] {
  const wanted = query.toLowerCase().trim()
  const known = people.map(({ id, name, aliases }) => ({ id, name, also: aliases.join(' ') }))
  const ids = new Set(known.map(({ id }) => id))
  const named = new Map(
    [...entries].flatMap(({ people: all }) => all.map(({ id, name }) => [id, name] as const)),
  )
  const others = [...named].filter(([id]) => !ids.has(id)).map(([id, name]) => ({ id, name, also: '' }))
  return [...known, ...others]
    .filter(({ name, also }) => `${name} ${also}`.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map(({ id, name }) => ({ id, name }))
}

/** Find events of other articles by words of theirs, the nearest in time first. */
export function findEvents(
  query: string,
  { article, entry }: Pick<Doubt, 'article' | 'entry'>,
  entries: ReadonlyMap<string, StoredEntry>,
): readonly Candidate[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  const day = entries.get(article)?.events.find(({ id }) => id === entry)?.when.start ?? ''
  const toGap = (start: string | null): number => Math.abs(Date.parse(start ?? '') - Date.parse(day)) || 0
  return [...entries.values()]
    .filter(({ id }) => id !== article)
    .flatMap(({ id, events }) => events.map((event) => ({ ...event, id: `${id}#${event.id}` })))
    .filter(({ summary }) => wanted.every((word) => summary.toLowerCase().includes(word)))
    .toSorted((a, b) => toGap(a.when.start) - toGap(b.when.start))
    .slice(0, MOST)
    .map(({ id, summary, when }) => ({ id, name: `${when.edtf}: ${summary}` }))
}
