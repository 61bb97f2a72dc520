import type { Reporter } from './find-reporter.ts'
import type { ReportScope } from './report-scope.ts'

/** Openings that deny the verb behind the whole subject; “quite a few”, “a few” and “barely half” did say so. */
const NEGATED =
  /^(?:(?:very|so|too|precious|relatively) )?(?:none|neither|nor|not|no|few|nobody|hardly|scarcely)(?! (?:doubt|only|just|merely|matter|wonder)\b|\.? ?\d)(?!\p{L})|^(?:\p{L}+ )?any(?!\p{L})/u

/** Tell whether the subject of a verb of saying says that nobody said so, or hardly anybody: “None of the officials said”. */
export function isNegatedSubject(
  text: string,
  { items, first: head }: ReportScope,
  { first, end }: Reporter,
): boolean {
  const [before, source, last] = [items[first - 1], items[first], items[end - 1]]
  if (!source || !last) return false
  const isLed = first > head && before?.kind === 'word'
  return [source.start, ...(isLed ? [before.start] : [])].some((start) =>
    NEGATED.test(text.slice(start, last.end).toLowerCase()),
  )
}
