import type { ListPage } from '../../archive/paginate.ts'
import type { Words } from '../words/words.ts'

/** A page of a list that can be gone to. */
export interface PagerStep {
  readonly number: number
  readonly href: string
  readonly isCurrent: boolean
  /** Pages are left out in front of it. */
  readonly follows: boolean
}

/** The way through the pages of a list, newest first. */
export interface Pager {
  /** “Page 2 of 7”. */
  readonly position: string
  readonly newer: string | null
  readonly older: string | null
  /** The first, the last, and those around the current one. */
  readonly steps: readonly PagerStep[]
}

/** Build the way through the pages of a list; `null` for a list of one page. */
export function buildPager(
  { number, count }: Pick<ListPage<unknown>, 'number' | 'count'>,
  toHref: (number: number) => string,
  words: Words,
): Pager | null {
  if (count < 2) return null
  const numbers = [...new Set([1, number - 1, number, number + 1, count])].filter(
    (each) => each >= 1 && each <= count,
  )
  return {
    position: words.archive.position(number, count),
    newer: number > 1 ? toHref(number - 1) : null,
    older: number < count ? toHref(number + 1) : null,
    steps: numbers.map((each, index) => ({
      number: each,
      href: toHref(each),
      isCurrent: each === number,
      follows: each - (numbers[index - 1] ?? 0) > 1,
    })),
  }
}
