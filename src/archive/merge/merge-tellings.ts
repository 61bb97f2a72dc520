import { compareText } from '../sort-chronologically.ts'
import { toEvidence, toWeight } from './evidence.ts'
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
  const groups: Group[] = []
  const index = new TellingIndex<Group>()
  for (const telling of tellings.toSorted(compareTellings)) {
    const found = findGroup(telling, index.find(telling))
    const group: Group = found ?? { members: [], distinct: new Map(), articles: new Set() }
    if (!found) groups.push(group)
    group.members.push(telling)
    group.articles.add(telling.event.article.id)
    const signature = toSignature(telling)
    if (group.distinct.has(signature)) continue
    group.distinct.set(signature, telling)
    index.add(telling, group)
  }
  return groups.map(({ members }) => members)
}

/** A cluster in the making. Word for word repetitions are kept, but neither compared nor looked up. */
interface Group {
  readonly members: Telling[]
  readonly distinct: Map<string, Telling>
  readonly articles: Set<string>
}

function findGroup(telling: Telling, found: Iterable<readonly [Telling, Group]>): Group | null {
  let best: { readonly group: Group; readonly weight: number } | null = null
  for (const [other, group] of found) {
    if (group.articles.has(telling.event.article.id)) continue
    const shared = toEvidence(telling, other)
    if (!SAME_EVENT_RULES.some(({ holds }) => holds(telling, other, shared))) continue
    const weight = toWeight(telling, other, shared)
    if (best && best.weight >= weight) continue
    if (group.distinct.values().every((member) => findConflict(telling, member) === null))
      best = { group, weight }
  }
  return best?.group ?? null
}

/** What two tellings have to share to be the same for every rule. */
function toSignature({ from, to, event, isShared, people }: Telling): string {
  const { summary, words, status, article } = event
  return [from, to, summary, words, status, isShared, ...people, ...article.meta.stories].join('|')
}

/** By how finely they are dated, then by time, publication and ids: a total order. */
function compareTellings(a: Telling, b: Telling): number {
  const [one, other] = [a.length, b.length]
  return (
    (one === other ? 0 : one - other) ||
    compareText(a.from, b.from) ||
    compareText(a.event.article.meta.published.day, b.event.article.meta.published.day) ||
    compareText(a.event.article.id, b.event.article.id) ||
    compareText(a.event.id, b.event.id)
  )
}
