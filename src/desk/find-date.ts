import { addDays } from 'date-fns/addDays'
import { addYears } from 'date-fns/addYears'
import { format } from 'date-fns/format'
import { UTCDate } from '@date-fns/utc'
import { findTemporalExpressions } from '../dates/find-temporal-expressions.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { When } from '../dates/when.ts'
import { selectPack } from '../language/select-pack.ts'
import { toPlainBlocks } from '../markdown/plain-text.ts'
import { toDocument } from '../text/document.ts'

/** What an editor's words for a date are read with. */
export interface DateContext {
  /** Civil day of publication. */
  readonly published: string
  /** The article's, a BCP 47 tag. */
  readonly language: string
}

/**
 * Find the date an editor writes, in EDTF: as it is, or in words as they would stand in the article (“last Thursday”, “the end of
 * March”), read as of its day of publication. `null` where they name none, or more than one.
 */
export function findDate(written: string, { published, language }: DateContext): string | null {
  if (parseEdtf(written)) return written.trim()
  const pack = selectPack(language)
  if (!pack) return null
  const document = toDocument(written, toPlainBlocks(written))
  const [only, ...others] = findTemporalExpressions(document, { published }, pack.dates).flatMap(
    ({ when }) => when ?? [],
  )
  return only && others.length === 0 ? toWritable(only) : null
}

/** List what the same words could mean otherwise: the week, or the year, before and after. EDTF. */
export function listOtherDates({ start, end, edtf }: When, rule: string): readonly string[] {
  if (start === null || start !== end || !/^\d{4}-\d\d-\d\d$/.test(edtf)) return []
  const day = new UTCDate(start)
  if (rule.startsWith('weekday')) return [-7, 7].map((days) => format(addDays(day, days), 'yyyy-MM-dd'))
  if (/^(?:month-day|told-year|holiday)/.test(rule))
    return [-1, 1].map((years) => format(addYears(day, years), 'yyyy-MM-dd'))
  return []
}

/** A mark takes what EDTF can say. */
function toWritable({ edtf, start, end }: When): string | null {
  const same = parseEdtf(edtf)
  if (same?.start === start && same.end === end) return edtf
  return start === null && end === null ? null : `${start ?? '..'}/${end ?? '..'}`
}
