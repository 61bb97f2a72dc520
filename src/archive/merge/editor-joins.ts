import type { Edited } from '../../reading/reading.ts'

/** An entry of an article, and what an editor says it is and is not. */
export interface JoinedEntry extends Pick<Edited, 'sameAs' | 'notSameAs'> {
  readonly id: string
  readonly article: { readonly id: string }
}

/** Tell whether an editor says of either of two entries that it is not the other. */
export function isKeptApart(a: JoinedEntry, b: JoinedEntry): boolean {
  return (a.notSameAs ?? []).includes(toReference(b)) || (b.notSameAs ?? []).includes(toReference(a))
}

/**
 * Gather the groups whose entries an editor says are the same, each group once and in the order given. What is joined twice
 * over is one; references that lead nowhere join nothing.
 */
export function gatherJoined<Group>(
  groups: readonly Group[],
  toEntries: (group: Group) => readonly JoinedEntry[],
): Group[][] {
  const links = groups.map((group) => toEntries(group).flatMap(({ sameAs = [] }) => sameAs))
  if (links.every((each) => each.length === 0)) return groups.map((group) => [group])
  const homes = new Map(
    groups.flatMap((group, index) => toEntries(group).map((entry) => [toReference(entry), index] as const)),
  )
  const roots = groups.map((_, index) => index)
  const findRoot = (index: number): number => {
    let root = index
    while (roots[root] !== undefined && roots[root] !== root) root = roots[root] ?? root
    return root
  }
  links.forEach((references, index) => {
    for (const reference of references) {
      const [one, other] = [findRoot(index), findRoot(homes.get(reference) ?? index)]
      roots[Math.max(one, other)] = Math.min(one, other)
    }
  })
  return [...Map.groupBy(groups.keys(), findRoot).values()].map((joined) =>
    joined.flatMap((index) => groups.slice(index, index + 1)),
  )
}

function toReference({ id, article }: JoinedEntry): string {
  return `${article.id}#${id}`
}
