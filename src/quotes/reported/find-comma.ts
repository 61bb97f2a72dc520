import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** Find the first comma behind an infinitive with which a clause or an afterthought begins; not one in a list. */
export function findListEnd(scope: ReportScope, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (!isMarkOf(scope, at, ',—–')) continue
    if (isWordOf(scope, at + 1, AFTERTHOUGHTS)) return at
    if (findFinite(scope, at + 2, Math.min(end, at + SOON)) >= 0) return at
  }
  return end
}

const SOON = 6
const AFTERTHOUGHTS: ReadonlySet<string> = new Set(
  'which who where while as after before but because even although though a an the something'.split(' '),
)

/** Find the first comma behind a clause, with another behind it where it ends no relative clause; else the end. */
export function findFirstComma(scope: ReportScope, from: number, end: number, isRelative: boolean): number {
  for (let at = from + 1; at < end; at++) {
    if (!isMarkOf(scope, at, ',') || findFinite(scope, from, at) < 0) continue
    if (isRelative || findFinite(scope, at, scope.end) >= 0) return at
  }
  return end
}
