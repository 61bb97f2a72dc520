import type { Cluster } from './merge-tellings.ts'
import type { Telling } from './telling.ts'

/** How many clusters of a story that share a word about one month are compared. */
const MOST = 100

/** What lies in one month, by the month: numbers are quicker than calendars and strings, and every word is asked for. */
type Months = Map<number, Cluster[][]>

/** Finds the disputes worth comparing with a cluster: of its stories, with a word in common, from the months around. */
export class DisputeIndex {
  /** By story, then by word. */
  readonly #stories = new Map<string, Map<string, Months>>()

  add(cluster: Cluster, dispute: Cluster[]): void {
    for (const telling of cluster.filter(isComparable))
      for (const story of telling.event.article.meta.stories) {
        const words = this.#stories.get(story) ?? new Map<string, Months>()
        this.#stories.set(story, words)
        const month = toMonth(telling)
        for (const lemma of telling.lemmas) {
          const months: Months = words.get(lemma) ?? new Map()
          words.set(lemma, months)
          const before = months.get(month)
          if (!before) months.set(month, [dispute])
          else if (before.length < MOST) before.push(dispute)
        }
      }
  }

  /** Find each once, in a fixed order. */
  find(cluster: Cluster): ReadonlySet<Cluster[]> {
    const found = new Set<Cluster[]>()
    for (const telling of cluster.filter(isComparable)) {
      const [month, reach] = [toMonth(telling), toReach(telling)]
      for (const story of telling.event.article.meta.stories) {
        const words = this.#stories.get(story)
        for (const lemma of words ? telling.lemmas : []) {
          const months = words?.get(lemma)
          for (let each = month - reach; months && each <= month + reach; each++)
            for (const dispute of months.get(each) ?? []) found.add(dispute)
        }
      }
    }
    return found
  }
}

/** Neither is what has an open time, nor what is told in words that date more than one event. */
function isComparable({ event, isShared }: Telling): boolean {
  return event.when.start !== null && !isShared
}

/** Months from the first of year 0 to that a telling begins in. */
function toMonth({ from }: Telling): number {
  return Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7))
}

/** So many months around may date the same event otherwise. */
function toReach({ length }: Telling): number {
  return length <= 7 ? 1 : length <= 93 ? 6 : 18
}
