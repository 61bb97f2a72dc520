import { compareText } from '../sort-chronologically.ts'
import { toLength } from './compare-dates.ts'
import { toWeight } from './evidence.ts'
import { findConflict } from './find-conflict.ts'
import { SAME_EVENT_RULES } from './same-event-rules.ts'
import type { Telling } from './telling.ts'
import { TellingIndex } from './telling-index.ts'

/** Tellings of one event, the finest dated first. */
export type Cluster = readonly Telling[]

/**
 * Put tellings of one event together. The finely dated come first, so that a coarse one finds its event among them; a
 * telling joins the cluster it has most in common with, if it conflicts with no member. The order given does not matter.
 */
export function mergeTellings(tellings: readonly Telling[]): Cluster[] {
  const clusters: Telling[][] = []
  const index = new TellingIndex<Telling[]>()
  for (const telling of tellings.toSorted(compareTellings)) {
    const cluster = findCluster(telling, index.find(telling))
    const home = cluster ?? [telling]
    if (cluster) cluster.push(telling)
    else clusters.push(home)
    index.add(telling, home)
  }
  return clusters
}

function findCluster(telling: Telling, found: Iterable<readonly [Telling, Telling[]]>): Telling[] | null {
  let best: { readonly cluster: Telling[]; readonly weight: number } | null = null
  for (const [other, cluster] of found) {
    if (!SAME_EVENT_RULES.some(({ holds }) => holds(telling, other))) continue
    const weight = toWeight(telling, other)
    if (best && best.weight >= weight) continue
    if (cluster.every((member) => findConflict(telling, member) === null)) best = { cluster, weight }
  }
  return best?.cluster ?? null
}

/** By how finely they are dated, then by time, publication and ids: a total order. */
export function compareTellings(a: Telling, b: Telling): number {
  const [one, other] = [toLength(a.event.when), toLength(b.event.when)]
  return (
    (one === other ? 0 : one - other) ||
    compareText(a.from, b.from) ||
    compareText(a.event.article.meta.published.day, b.event.article.meta.published.day) ||
    compareText(a.event.article.id, b.event.article.id) ||
    compareText(a.event.id, b.event.id)
  )
}
