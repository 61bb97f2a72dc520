import { shiftDay } from '../../dates/calendar.ts'
import type { Telling } from './telling.ts'

/** So many tellings under one key of one day say nothing any more: they are passed over, which keeps merging linear. */
const MOST = 150
/** Tellings up to so many days long are kept by the day, longer ones by the month. */
const SHORT = 7
/** The longest that is looked up month by month; what is longer merges with its equals alone. */
const LONG = 93

/** Finds the tellings worth comparing: those that share a word or a person with one, about the same time. */
export class TellingIndex<Value> {
  /** By time, then by feature. */
  readonly #entries = new Map<string, Map<string, (readonly [Telling, Value])[]>>()

  add(telling: Telling, value: Value): void {
    const entry = [telling, value] as const
    const features = toFeatures(telling)
    for (const time of toOwnTimes(telling)) {
      const at = this.#entries.get(time) ?? new Map<string, (readonly [Telling, Value])[]>()
      this.#entries.set(time, at)
      for (const feature of features) {
        const entries = at.get(feature)
        if (!entries) at.set(feature, [entry])
        else if (entries.length <= MOST) entries.push(entry)
      }
    }
  }

  /** Find each telling with its value once, in the order added. */
  find(telling: Telling): Map<Telling, Value> {
    const found = new Map<Telling, Value>()
    const features = toFeatures(telling)
    for (const time of toTimes(telling)) {
      const at = this.#entries.get(time)
      if (!at) continue
      for (const feature of features) {
        const entries = at.get(feature) ?? []
        if (entries.length <= MOST) for (const [other, value] of entries) found.set(other, value)
      }
    }
    return found
  }
}

function toFeatures({ lemmas, people, acts }: Telling): string[] {
  return [...lemmas, ...people, ...acts]
}

/** Where a telling is kept: at each of its days and months, or at its very dates if it is long. */
function toOwnTimes(telling: Telling): string[] {
  const length = telling.length
  if (length > LONG) return [`${telling.from}/${telling.to}`]
  return [...(length <= SHORT ? toDays(telling) : []), ...toMonths(telling)]
}

/** Where a telling looks: short ones by the day and, for coarser tellings, nowhere else, since those come later. */
function toTimes(telling: Telling): string[] {
  const length = telling.length
  if (length > LONG) return [`${telling.from}/${telling.to}`]
  return length <= SHORT ? toDays(telling) : toMonths(telling)
}

function toDays({ from, to }: Telling): string[] {
  const days = [from]
  for (let day = from; day < to;) {
    day = shiftDay(day, 1, 'day')
    days.push(day)
  }
  return days
}

function toMonths({ from, to }: Telling): string[] {
  const months = [from.slice(0, 7)]
  for (let day = `${from.slice(0, 7)}-01`; day.slice(0, 7) < to.slice(0, 7);) {
    day = shiftDay(day, 1, 'month')
    months.push(day.slice(0, 7))
  }
  return months
}
