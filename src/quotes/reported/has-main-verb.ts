import { skipAdverbsLeft } from '../clause/subject.ts'
import { DEPENDENT_OPENERS } from '../words/reporting-words.ts'
import type { ItemRange } from './report-context.ts'
import { findFinite, isMarkOf, type ReportScope } from './report-scope.ts'

/** Tell whether a run of items holds a finite verb of a main clause: no relative pronoun has it, no “when” or “as” leads to it. */
export function hasMainVerb(scope: ReportScope, { first, end }: ItemRange): boolean {
  for (let at = findFinite(scope, first, end); at >= 0; at = findFinite(scope, at + 1, end)) {
    const before = scope.items[skipAdverbsLeft(scope.items, at - 1)]
    const isRelative = /^(?:who|which|that)$/.test(before?.lower ?? '')
    if (!isRelative && !isInDependent(scope, first, at)) return true
  }
  return false
}

/** Tell whether the stretch between two commas a verb stands in begins with “as”, “when” or the like. */
function isInDependent(scope: ReportScope, first: number, verb: number): boolean {
  let start = verb
  while (start > first && !isMarkOf(scope, start - 1, ',;—–')) start--
  return DEPENDENT_OPENERS.has(scope.items[start]?.lower ?? '')
}
