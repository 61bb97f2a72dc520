import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** Find where the first clause behind a comma begins (“According to S, a doctor, it is over.”); -1 without one. */
export function findMainClause(scope: ReportScope, from: number): number {
  const { end } = scope
  for (let at = from; at < end; at++) {
    if (!isMarkOf(scope, at, ',')) continue
    const isApposition = isWordOf(scope, at + 1, APPOSITION)
    let next = at + 1
    while (next < end && !isMarkOf(scope, next, ',')) next++
    if (!isApposition && findFinite(scope, at + 1, end) > at + 1 && !isBareApposition(scope, at + 1, next))
      return at + 1
    if (next >= end) return -1
  }
  return -1
}

/** “, a doctor,” has no verb and a comma on either side. */
function isBareApposition(scope: ReportScope, from: number, next: number): boolean {
  return (
    findFinite(scope, from, next) < 0 && next < scope.end && DETERMINERS.has(scope.items[from]?.lower ?? '')
  )
}

const APPOSITION: ReadonlySet<string> = new Set(['who', 'which', 'whose', 'where'])
