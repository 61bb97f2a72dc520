import { sayingOf } from '../words/saying-verbs.ts'
import { readSubject, type Subject } from './find-shared-subject.ts'
import { isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/**
 * Find whose verb a noun phrase in front of one leads to: its own, unless another verb has it for an object within a
 * relative clause (“officials who had seen the plan said”: the officials). Null where it is an object and there is none.
 */
export function findOwnSubject(scope: ReportScope, subject: Subject): Subject | null {
  const { items, verbs, first } = scope
  const { start } = subject
  const verb = items[start - 1]
  if (!verb || start <= first || !verbs.has(start - 1)) return subject
  if (verb.kind === 'cue' && sayingOf(verb.verb.lemma)) return subject
  for (let at = start - 2; at > first && at > start - RESTRICTIVE; at--) {
    if (isMarkOf(scope, at, ',;:—–')) return null
    if (isWordOf(scope, at, RESTRICTING)) return readSubject(scope, at - 1)
  }
  return null
}

/** Find who a restrictive clause in front of a verb tells of: “officials who spoke with the paper said”: the officials. */
export function findRestricted(scope: ReportScope, cue: number): Subject | null {
  for (let at = cue - 2; at > scope.first && at > cue - RESTRICTIVE; at--) {
    if (isMarkOf(scope, at, ',;:—–')) return null
    if (isWordOf(scope, at, WHO)) return readSubject(scope, at - 1)
  }
  return null
}

const WHO: ReadonlySet<string> = new Set(['who'])
const RESTRICTIVE = 14
const RESTRICTING: ReadonlySet<string> = new Set(['who', 'that', 'which'])
