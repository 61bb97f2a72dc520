import type { KnownPerson } from '../../content/person-file.ts'
import { toDayNumber } from '../dates/day-number.ts'
import { toDayWords, toYearWords } from '../dates/day-words.ts'
import type { Words } from '../words/words.ts'

/** An office with the time it ran, in words and as a bar. */
export interface RoleView {
  readonly title: string
  /** Empty where neither its beginning nor its end is known. */
  readonly span: string
  /** Where it begins and ends, in per cent of the time all of them span; `null` where neither is known. */
  readonly bar: { readonly x1: number; readonly x2: number } | null
  /** It goes on, as far as is known. */
  readonly isOpen: boolean
}

/** Set out offices, latest first. `lastDay` is the civil day up to which those without an end are drawn. */
export function buildRoles(roles: KnownPerson['roles'], lastDay: string, words: Words): RoleView[] {
  const known = roles.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()).concat(lastDay)
  const days = known.map((day) => toDayNumber(day) ?? 0)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const toX = (day: string): number => (((toDayNumber(day) ?? 0) - first) / Math.max(1, last - first)) * 100
  return roles
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
    .map(({ title, from, to }) => ({
      title,
      span: toSpanWords(from, to, words),
      bar:
        from === undefined && to === undefined
          ? null
          : { x1: from === undefined ? 0 : toX(from), x2: to === undefined ? 100 : toX(to) },
      isOpen: to === undefined,
    }))
}

function toSpanWords(from: string | undefined, to: string | undefined, words: Words): string {
  if (from === undefined) return to === undefined ? '' : words.date.until(toDayWords(to, words))
  if (to === undefined) return words.date.since(toDayWords(from, words))
  return words.date.between(toYearWords(from, words), toYearWords(to, words))
}
