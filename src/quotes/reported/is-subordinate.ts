import { SUBORDINATE_OPENERS } from '../words/reporting-words.ts'
import type { Reporter } from './find-reporter.ts'
import { findFinite, isWordOf, type ReportScope } from './report-scope.ts'

/** Tell whether the reporting clause is itself part of another: “while S said”, “S, who said”. */
export function isSubordinate(scope: ReportScope, reporter: Reporter): boolean {
  return (
    (reporter.isRelative && findFinite(scope, scope.first, reporter.first) < 0) ||
    (isWordOf(scope, reporter.start - 1, SUBORDINATE_OPENERS) &&
      findFinite(scope, scope.first, reporter.start) < 0)
  )
}
