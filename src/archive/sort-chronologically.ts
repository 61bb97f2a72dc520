import type { Precision, When } from '../dates/when.ts'

const FINENESS: readonly Precision[] = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'range',
  'fuzzy',
  'decade',
  'century',
]

/** Sort by earliest bound, then the finer precision; what ties stays in the order given. An open start counts as its end. */
export function sortChronologically<Dated extends { readonly when: When }>(dated: readonly Dated[]): Dated[] {
  return dated.toSorted(
    (a, b) => compareText(toBound(a.when), toBound(b.when)) || toRank(a.when) - toRank(b.when),
  )
}

function toBound({ start, end }: When): string {
  return start ?? end ?? ''
}

function toRank({ precision }: When): number {
  return FINENESS.indexOf(precision)
}

/** Compare as code units, so that no machine's locale decides. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
