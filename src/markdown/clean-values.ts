import type { Diagnostic } from './diagnostic.ts'
import type { FieldSource } from './field-source.ts'

/** What has no shape on a page and no place in HTML, XML or JSON: control characters but for tab and line end, noncharacters. */
const UNSHOWN = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}/gu

/**
 * Take control characters out of every text of some fields, and put U+FFFD for each half of a surrogate pair; a warning
 * names the place of each text that held any.
 */
export function cleanValues(
  value: unknown,
  locate: FieldSource['locate'],
): Pick<FieldSource, 'value' | 'warnings'> {
  const warnings: Diagnostic[] = []
  return { value: clean(value, []), warnings }

  function clean(each: unknown, path: readonly PropertyKey[]): unknown {
    if (typeof each === 'string') return cleanText(each, path)
    if (Array.isArray(each)) return each.map((item, index) => clean(item, [...path, index]))
    if (typeof each !== 'object' || each === null) return each
    const fields = Object.entries(each).map(([name, field]) => [
      cleanText(name, [...path, name]),
      clean(field, [...path, name]),
    ])
    // Whatever a field is called, it is a field: `__proto__` too.
    return Object.assign(Object.create(null), Object.fromEntries(fields))
  }

  function cleanText(text: string, path: readonly PropertyKey[]): string {
    const cleaned = text.replace(UNSHOWN, '').toWellFormed()
    if (cleaned !== text) warnings.push({ ...UNSHOWN_TEXT, ...locate(path) })
    return cleaned
  }
}

const UNSHOWN_TEXT = {
  rule: 'control-character',
  severity: 'warning',
  message: 'Characters that cannot be shown were taken out of this text. Write it without them.',
} as const
