import { type Span, toExcerpt } from '../../markdown/span.ts'
import type { Person } from '../../people/person.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import { findOccasion } from '../find-occasion.ts'
import { toSpeaker } from '../to-speaker.ts'
import type { Reporter } from './find-reporter.ts'
import type { ReportScope } from './report-scope.ts'
import type { ItemRange } from './report-context.ts'

/** What was read of one cue. */
export interface ReportReading {
  readonly cue: number
  readonly reporter: Reporter
  readonly parts: readonly ItemRange[]
  readonly rule: string
}

/** Turn what was read of a cue into an attribution. */
export function toReported(
  text: string,
  scope: ReportScope,
  { cue, reporter, parts, rule }: ReportReading,
  people: ReadonlyMap<string, Person>,
): Attribution {
  const { items } = scope
  const spans = parts.map((part) => toSpan(scope, part))
  const cueItem = items[cue]
  const clause = findClause(scope, cue, reporter, parts)
  return {
    kind: 'reported',
    quote: [],
    content: spans.map((span) => toExcerpt(text, span)),
    cue: cueItem ? toExcerpt(text, cueItem) : null,
    speaker: toReporterSpeaker(text, scope, reporter, people),
    occasion: clause ? findOccasion(text, items, clause) : null,
    clause,
    confidence: 0.9,
    rule: `${rule}-${reporter.rule}`,
  }
}

function toReporterSpeaker(
  text: string,
  scope: ReportScope,
  { first, end, mention, pronoun, isNamed }: Reporter,
  people: ReadonlyMap<string, Person>,
): Speaker | null {
  const speaker = isNamed ? toSpeaker(text, toSpan(scope, { first, end }), mention, people) : null
  const relative = pronoun === null ? undefined : scope.items[pronoun]
  return speaker && relative ? { ...speaker, mention: toExcerpt(text, relative) } : speaker
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
