import type { ReportReading } from './read-report.ts'
import type { ReportScope } from './report-scope.ts'

/**
 * Tell whether somebody is only reported by another to have said so (“S said T had told them”): then it is S who says it.
 * A name of the sentence’s own clause keeps its words where the other stands behind it (“T had told them, S said”).
 */
export function isToldByAnother(
  scope: ReportScope,
  { cue, reporter }: ReportReading,
  others: readonly ReportReading[],
): boolean {
  const source = scope.items[reporter.first]
  const isSomebody = source?.kind === 'mention' && source.mention.person !== null
  if (reporter.rule === 'subject-verb' && isRightBehindCue(scope, reporter.start)) return true
  return others.some(
    (other) =>
      other.cue !== cue &&
      !(isSomebody && cue < other.cue) &&
      other.parts.some(
        ({ first, end }) =>
          (first <= reporter.start || isDenial(scope, other.cue)) && first <= cue && cue < end,
      ),
  )
}

/** “recounted that he had threatened”: the clause is what another verb of saying reports, whether that one is read or not. */
function isRightBehindCue({ items, verbs }: ReportScope, start: number): boolean {
  const at = items[start - 1]?.lower === 'that' ? start - 2 : start - 1
  const item = items[at]
  return (
    item?.kind === 'cue' &&
    item.verb.strength === 'say' &&
    item.verb.lemma !== 'according to' &&
    !verbs.get(at)?.passive
  )
}

/** “denied saying so”: what is denied, nobody says, whosever the saying would be. */
function isDenial({ items }: ReportScope, cue: number): boolean {
  const item = items[cue]
  return item?.kind === 'cue' && item.verb.lemma === 'deny'
}
