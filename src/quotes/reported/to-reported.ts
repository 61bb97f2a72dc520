import { type Span, toExcerpt } from '../../markdown/span.ts'
import type { Person } from '../../people/person.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import { findOccasion } from '../clause/find-occasion.ts'
import { toSourceSpeaker } from '../speaker/to-source-speaker.ts'
import type { Reporter } from './find-reporter.ts'
import type { ReportReading } from './read-report.ts'
import { toReportConfidence } from './report-confidence.ts'
import { toReportName } from './to-report-name.ts'
import type { ReportScope } from './report-scope.ts'
import type { ItemRange } from './report-context.ts'

/** Turn what was read of a cue into an attribution. */
export function toReported(
  text: string,
  scope: ReportScope,
  { cue, reporter, parts, rule: report }: ReportReading,
  people: ReadonlyMap<string, Person>,
  spoken: Speaker | null,
): Attribution {
  const { items, frame } = scope
  const link = {
    frame,
    cue,
    source: reporter.first,
    sourceEnd: reporter.end,
    side: 'left',
  } as const
  const spans = parts.map((part) => toSpan(scope, part))
  const cueItem = items[cue]
  const clause = findClause(scope, cue, reporter, parts)
  return {
    kind: 'reported',
    quote: [],
    content: spans.map((span) => toExcerpt(text, span)),
    cue: cueItem ? toExcerpt(text, cueItem) : null,
    speaker: toSourceSpeaker(text, link, people, spoken),
    occasion: clause ? findOccasion(text, items.slice(scope.first, scope.end), clause) : null,
    clause,
    confidence: toReportConfidence(reporter.rule, items[reporter.first]),
    rule: toReportName(report, reporter.rule),
  }
}

/** The reporting clause: from the sentence’s beginning or what is said before it, to what is said behind it. */
function findClause(
  scope: ReportScope,
  cue: number,
  reporter: Reporter,
  parts: readonly ItemRange[],
): Span | null {
  let first = scope.first
  let end = scope.end
  for (const part of parts) {
    if (part.end <= cue) first = Math.max(first, part.end)
    if (part.first > cue) end = Math.min(end, part.first)
  }
  while (first < end && scope.items[first]?.kind === 'mark') first++
  while (end > first && scope.items[end - 1]?.kind === 'mark') end--
  if (scope.items[end - 1]?.lower === 'that' && end - 1 > reporter.first) end--
  return end > first ? toSpan(scope, { first, end }) : null
}

function toSpan({ items }: ReportScope, { first, end }: ItemRange): Span {
  const start = items[first]?.start ?? 0
  return { start, end: items[end - 1]?.end ?? start }
}
