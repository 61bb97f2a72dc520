import { skipAdverbsLeft } from '../clause/subject.ts'
import { readSubject, type Subject } from './find-shared-subject.ts'
import { isMarkOf, type ReportScope } from './report-scope.ts'

/** In items. */
const REACH = 12
const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite'])

/** Find who says what follows “as” and the participle at an index: “the paper quoted S as saying”, “S was quoted as saying”. */
export function findQuoted(scope: ReportScope, cue: number): Subject | null {
  const { items, first, verbs } = scope
  for (let at = cue - 2; at > first && at > cue - REACH; at--) {
    const item = items[at]
    if (item?.kind !== 'cue' || !QUOTING.has(item.verb.lemma)) continue
    if (verbs.get(at)?.negated) return null
    // Set off by commas, it may belong to any noun in front, and what is said ends with the aside.
    if (isMarkOf(scope, at - 1, ',') && (verbs.get(at)?.passive || hasComma(scope, cue))) return null
    const last = verbs.get(at)?.passive ? skipAdverbsLeft(items, at - 1) : cue - 2
    return readSubject(scope, last)
  }
  return null
}

function hasComma(scope: ReportScope, from: number): boolean {
  for (let at = from; at < scope.end; at++) if (isMarkOf(scope, at, ',')) return true
  return false
}
