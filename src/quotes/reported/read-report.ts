import { traceStep } from '../../text/trace.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { sayingOf } from '../words/saying-verbs.ts'
import { findReporter, type Reporter } from './find-reporter.ts'
import { isAsserted } from './is-asserted.ts'
import type { ItemRange } from './report-context.ts'
import { REPORT_RULES, type ReportId } from './report-rules.ts'
import type { ReportScope } from './report-scope.ts'

/** What was read of a cue that reports speech. */
export interface ReportReading {
  readonly cue: number
  readonly reporter: Reporter
  /** What is said: one run of items, or two around the reporting clause. */
  readonly parts: readonly ItemRange[]
  readonly rule: ReportId
}

/** Read what the cue at an index reports: the first rule that fits. Null where nobody is said to have said anything. */
export function readReport(scope: ReportScope, cue: number): ReportReading | null {
  const item = scope.items[cue]
  const saying = item?.kind === 'cue' ? sayingOf(item.verb.lemma) : undefined
  const reporter = saying && !isResponse(scope, cue) ? findReporter(scope, cue) : null
  if (item?.kind !== 'cue' || !saying || !reporter || !isAsserted(scope, cue, reporter.start)) return null
  for (const { id, read } of REPORT_RULES) {
    const parts = read({ scope, cue, verb: item.verb, saying, reporter })
    const verdict = parts ? 'won' : 'tried'
    traceStep(() => ({ stage: 'report', rule: id, verdict, start: item.start }))
    if (parts)
      return id !== 'relative-gap' && isGap(scope, reporter.start) ? null : { cue, reporter, parts, rule: id }
  }
  return null
}

/** “responded to the fire that began there”, “responded to claims that he knew”: what follows tells of what was answered. */
function isResponse({ items }: ReportScope, cue: number): boolean {
  const item = items[cue]
  return item?.kind === 'cue' && item.verb.lemma === 'respond' && items[cue + 1]?.lower === 'to'
}

/** “what she promised to do”, “a plan that he said would fail”: what is said is a part of somebody else’s clause. */
function isGap(scope: ReportScope, start: number): boolean {
  const { items } = scope
  const [before, last] = [items[start - 2], items[start - 1]?.lower ?? '']
  if (/^(?:what|whom|than)$/.test(last)) return true
  if (last === 'which') return !PREPOSITIONS.has(before?.lower ?? '')
  const isNoun = before?.kind === 'mention' || (before?.kind === 'word' && !scope.verbs.has(start - 2))
  return (
    last === 'that' &&
    isNoun &&
    start - 2 >= scope.first &&
    !/^(?:and|but|or|said|so)$/.test(before?.lower ?? '')
  )
}
