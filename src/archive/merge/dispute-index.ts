import type { Cluster } from './merge-tellings.ts'
import type { Telling } from './telling.ts'

/** How many clusters of a story that share a word about one month are compared. */
const MOST = 100

/** Finds the disputes worth comparing with a cluster: of its stories, with a word in common, from the months around. */
export class DisputeIndex {
  /** By story and word, then by month: numbers are quicker than calendars and strings, and every word is asked for. */
  readonly #disputes = new Map<string, Map<number, Cluster[][]>>()

  add(cluster: Cluster, dispute: Cluster[]): void {
    for (const telling of cluster)
      for (const key of toKeys(telling)) {
        const month = toMonth(telling)
        const months = this.#disputes.get(key) ?? new Map<number, Cluster[][]>()
        const before = months.get(month)
        if (!before) months.set(month, [dispute])
        else if (before.length < MOST) before.push(dispute)
        this.#disputes.set(key, months)
      }
  }

  /** Find each once, in a fixed order. */
  find(cluster: Cluster): ReadonlySet<Cluster[]> {
    const found = new Set<Cluster[]>()
    for (const telling of cluster)
      for (const key of toKeys(telling)) {
        const months = this.#disputes.get(key)
        if (!months) continue
        const [month, reach] = [toMonth(telling), toReach(telling)]
        for (let each = month - reach; each <= month + reach; each++)
          for (const dispute of months.get(each) ?? []) found.add(dispute)
      }
    return found
  }
}

/** Its words, story by story; none where its time is open or its words date more than one event. */
function toKeys({ event, isShared, lemmas }: Telling): string[] {
  if (event.when.start === null || isShared) return []
  return event.article.meta.stories.flatMap((story) => [...lemmas].map((lemma) => `${story}|${lemma}`))
}

/** Months from the first of year 0 to that a telling begins in. */
function toMonth({ from }: Telling): number {
  return Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7))
}

/** So many months around may date the same event otherwise. */
function toReach({ length }: Telling): number {
  return length <= 7 ? 1 : length <= 93 ? 6 : 18
}
