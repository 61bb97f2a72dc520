import { inTextOrder } from './in-text-order.ts'
import type { Article } from './article.ts'

type Entries = Pick<Article, 'events' | 'statements'>

/**
 * Put together the entries of an article that an editor says are the same: an event keeps the passages of both, of two
 * statements the other one stays. Gives the references to entries of the article that are not there, too.
 */
export function joinSame<Read extends Entries>(
  read: Read,
  article: string,
): { readonly entries: Read; readonly missing: readonly string[] } {
  const toOwn = (reference: string): string | null => {
    const [place = '', id = ''] = reference.split('#')
    return place === '' || place === article ? id : null
  }
  const { events, statements } = read
  const all = [...events, ...statements]
  const places = new Map(all.map(({ id }, place) => [id, place]))
  const targets = new Map(
    all.flatMap(({ id, sameAs = [] }) => {
      const target = sameAs.map(toOwn).find((each) => each !== null && places.has(each))
      return target ? [[id, target] as const] : []
    }),
  )
  const roots = new Map(all.map(({ id }) => [id, findRoot(id, targets, places)]))
  const named = all.flatMap(({ sameAs = [], notSameAs = [] }) => [...sameAs, ...notSameAs])
  const isKept = ({ id }: { readonly id: string }): boolean => roots.get(id) === id
  return {
    missing: named.filter((each) => {
      const own = toOwn(each)
      return own !== null && !places.has(own)
    }),
    entries: {
      ...read,
      statements: statements.filter(isKept),
      events: events.filter(isKept).map((event) => {
        const told = events.filter(({ id }) => roots.get(id) === event.id)
        if (told.length === 1) return event
        const passages = inTextOrder(
          told.flatMap((each) => each.passages),
          (each) => each,
        )
        return { ...event, passages, people: [...new Set(told.flatMap(({ people }) => people))] }
      }),
    },
  }
}

/** Follow what is the same to the end; of entries that lead to each other the first stays. */
function findRoot(
  id: string,
  targets: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): string {
  const passed = [id]
  for (let next = targets.get(id); next !== undefined; next = targets.get(next)) {
    if (passed.includes(next))
      return passed.reduce((first, each) =>
        (places.get(each) ?? 0) < (places.get(first) ?? 0) ? each : first,
      )
    passed.push(next)
  }
  return passed.at(-1) ?? id
}
