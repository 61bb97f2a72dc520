import { findContentEnd } from './find-content-end.ts'
import { findMainClause } from './find-main-clause.ts'
import type { ItemRange, ReportContext } from './report-context.ts'

/** Find the main clause that a clause with “as” in front reports (“As S told the council, [the bridge is old]”), or null. */
export function findBehindAsClause({
  scope,
  cue,
  verb,
  saying,
  reporter,
}: ReportContext): readonly ItemRange[] | null {
  const isAs = scope.items[reporter.start - 1]?.lower === 'as' && reporter.start <= scope.first + 5
  if (!isAs || verb.lemma === 'according to' || !saying.clause) return null
  const start = findMainClause(scope, cue + 1)
  // “As she had written to the court, Moravec said …”: the main clause reports by itself.
  const isReporting = scope.items
    .slice(start, start + 4)
    .some((item) => item.kind === 'cue' && item.verb.strength === 'say')
  return start < 0 || isReporting ? null : [{ first: start, end: findContentEnd(scope, start, cue) }]
}
