import { toStretch } from '../dates/resolve/to-when.ts'
import type { JudgedCandidate } from './happening-candidate.ts'

/**
 * “Three mills have closed since the bridge fell on Monday”: the day of the second clause begins what the first one tells.
 * Gives that as a candidate of its own, from the day to publication; `null` where the date stands in no such clause.
 */
export function findSince(candidate: JudgedCandidate): JudgedCandidate | null {
  const { read, clauseIndex, clause, when, published } = candidate
  if (candidate.verb !== clause.verb || candidate.isBeforeNoun) return null
  const before = read.finite[clauseIndex - 1]
  const verb = before?.verb
  if (clause.opener !== 'since' || !before || verb?.tense !== 'present' || !verb.perfect) return null
  if (when.start === null || when.start > published) return null
  const since = toStretch(when.start, null, 'range', null, { ...when.approximate, end: false })
  return {
    ...candidate,
    when: since,
    clauseIndex: clauseIndex - 1,
    clause: before,
    main: verb,
    verb,
    noun: null,
    isBeforeNoun: false,
  }
}
