import type { ReportReading } from './read-report.ts'
import type { ReportScope } from './report-scope.ts'

/**
 * Tell whether somebody is only reported by another to have said so (“S said T had told them”): then it is S who says it.
 * A name of the sentence’s own clause keeps its words where the other stands behind it (“T had told them, S said”).
 */
export function isToldByAnother(
  { items }: ReportScope,
  { cue, reporter }: ReportReading,
  others: readonly ReportReading[],
): boolean {
  const source = items[reporter.first]
  const isSomebody = source?.kind === 'mention' && source.mention.person !== null
  return others.some(
    (other) =>
      other.cue !== cue &&
      !(isSomebody && cue < other.cue) &&
      other.parts.some(({ first, end }) => first <= reporter.start && first <= cue && cue < end),
  )
}
