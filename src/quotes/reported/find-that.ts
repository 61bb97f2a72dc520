import { AUXILIARIES } from '../../language/en/lexicon/auxiliaries.ts'
import { NOUN_LIKE } from '../words/saying-verbs.ts'
import { findFinite, isMarkOf, type ReportScope } from './report-scope.ts'

const SHORTEST_CLAUSE = 7

/** Find the item behind a “that” which begins what is said, from a cue to an index; -1 without one. */
export function findThat(scope: ReportScope, cue: number, limit: number): number {
  const { items, end } = scope
  let last = limit
  for (let at = cue + 1; at <= last && at < end; at++) {
    const item = items[at]
    if (!item || item.kind === 'quote' || findFinite(scope, at, at + 1) >= 0) return -1
    const group = scope.verbs.get(at)
    // “said before leaving that”: a participle behind a preposition is no verb of the clause.
    // “said in a message issued by the port that”: so is one that describes a noun.
    if (item.kind !== 'mention' && group && group.tense !== 'gerund' && group.tense !== 'participle')
      return -1
    if (item.kind === 'mark' && /^[:;—–]$/.test(item.lower)) return -1
    if (item.kind !== 'word' || item.lower !== 'that') continue
    if (/^(?:same|day|night|time|morning|week|year|month|evening)$/.test(items[at + 1]?.lower ?? '')) {
      // “said later that day that it is over”
      if (items[at + 2]?.lower !== 'that') return -1
      last = Math.max(last, ++at + 1)
      continue
    }
    if (items[at + 1]?.lower === 'because' || isClaimed(scope, cue, at)) return -1
    const second = findSecondThat(scope, at)
    if (second > 0) {
      at = second - 1
      continue
    }
    return hasClause(scope, at + 1, isNounLike(scope, cue)) ? skipInterruption(scope, at + 1) : -1
  }
  return -1
}

/** “said in answer to accusations from the mayor that”: what is said is somebody else’s. */
function isClaimed({ items }: ReportScope, cue: number, that: number): boolean {
  for (let at = that - 1; at > cue; at--)
    if (CLAIMS.test(items[at]?.lower ?? ''))
      return items.slice(cue + 1, at).some(({ lower }) => ANSWERED.test(lower))
  return false
}

const CLAIMS =
  /^(?:accusation|allegation|claim|suggestion|criticism|complaint|rumour|rumor|fear|concern|assertion|speculation)s?$/
const ANSWERED = /^(?:to|about|over|against|amid|despite|of)$/

/** “in a story that ran on Monday that”: the first has a verb for itself, the second leads to what is said. */
function findSecondThat(scope: ReportScope, that: number): number {
  if (findFinite(scope, that + 1, that + 2) < 0) return -1
  for (let at = that + 2; at < that + RELATIVE_REACH && at < scope.end; at++)
    if (scope.items[at]?.kind === 'word' && scope.items[at]?.lower === 'that') return at
  return -1
}

const RELATIVE_REACH = 7

/** “emails that leaked”, “states that have”: what may be a noun has “that” for a relative pronoun. */
function isNounLike({ items }: ReportScope, cue: number): boolean {
  const item = items[cue]
  return item?.kind === 'cue' && item.verb.form === 'present' && NOUN_LIKE.test(item.verb.lemma)
}

/** Tell whether a clause stands behind “that”: where its verb stands right behind, “that” is the subject (“said that was over”). */
function hasClause(scope: ReportScope, from: number, isRelative: boolean): boolean {
  const { items, end } = scope
  const verb = findFinite(scope, from, end)
  if (verb < 0) return end - from >= SHORTEST_CLAUSE
  // “that should they meet, …”: a condition without “if”.
  const isCondition =
    /^(?:should|had|were)$/.test(items[from]?.lower ?? '') && items[from + 1]?.kind === 'mention'
  if (isCondition) return true
  return (
    verb > from ||
    (!isRelative && !AUXILIARIES.has(items[from]?.lower ?? '') && findFinite(scope, from + 1, end) >= 0)
  )
}

/** “that, according to S, …”: what is said goes on behind the second comma. */
function skipInterruption(scope: ReportScope, from: number): number {
  if (!isMarkOf(scope, from, ',')) return from
  for (let at = from + 1; at < scope.end; at++)
    if (isMarkOf(scope, at, ',') && !/^(?:who|which|whose)$/.test(scope.items[at + 1]?.lower ?? ''))
      return at + 1
  return from + 1
}
