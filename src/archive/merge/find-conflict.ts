import { isKeptApart } from './editor-joins.ts'
import type { Telling } from './telling.ts'
import { OPPOSITES } from './words/opposites.ts'

/** Why two tellings cannot be of one event. */
export interface Conflict {
  readonly name: string
  readonly holds: (a: Telling, b: Telling) => boolean
}

/** What keeps two tellings apart whatever they share; one that holds is enough. */
export const CONFLICTS: readonly Conflict[] = [
  {
    name: 'an editor says that they are two',
    holds: (a, b) => isKeptApart(a.event, b.event),
  },
  {
    name: 'told by one article as two events',
    holds: (a, b) => a.event.article.id === b.event.article.id,
  },
  {
    name: 'only one of them is a mere possibility',
    holds: (a, b) => (a.event.status === 'possible') !== (b.event.status === 'possible'),
  },
  {
    name: 'one denies what the other tells',
    holds: (a, b) => a.isDenied !== b.isDenied,
  },
  {
    name: 'they tell opposite things',
    holds: (a, b) =>
      OPPOSITES.some(
        ([one, other]) => isSplit(a.lemmas, b.lemmas, one, other) || isSplit(b.lemmas, a.lemmas, one, other),
      ),
  },
  {
    name: 'they give different numbers',
    holds: (a, b) => a.numbers.size > 0 && b.numbers.size > 0 && a.numbers.isDisjointFrom(b.numbers),
  },
  {
    name: 'each puts it at a place of its own',
    holds: (a, b) => a.places.size > 0 && b.places.size > 0 && a.places.isDisjointFrom(b.places),
  },
  {
    name: 'each names a person the other does not',
    holds: (a, b) => hasMore(a.people, b.actors) && hasMore(b.people, a.actors),
  },
]

/** Find what keeps two tellings apart; `null` where nothing does. */
export function findConflict(a: Telling, b: Telling): Conflict | null {
  return CONFLICTS.find(({ holds }) => holds(a, b)) ?? null
}

function isSplit(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean {
  return (
    !a.isDisjointFrom(one) && a.isDisjointFrom(other) && !b.isDisjointFrom(other) && b.isDisjointFrom(one)
  )
}

function hasMore(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return !a.isSubsetOf(b)
}
