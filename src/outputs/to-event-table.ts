import type { TimelineEntry } from '../archive/timeline-entry.ts'
import type { Publication } from './publication.ts'
import { toCsv, type Row } from './to-csv.ts'
import { toUniqueIds } from './unique-ids.ts'
import { toWhenCells, WHEN_COLUMNS } from './when-cells.ts'

const COLUMNS = [
  'id',
  'summary',
  'status',
  ...WHEN_COLUMNS,
  'words',
  'confidence',
  'rule',
  'origin',
  'other_dates',
  'people',
  'reports',
  'article',
  'published',
  'url',
  'also_reported',
]

/**
 * Write events as a table, one a row, in order of time. Words, confidence and rule are those of the report that dates it
 * finest; dates that other reports give stand in `other_dates`. Lists within a cell are parted by spaces.
 */
export function toEventTable(
  entries: readonly TimelineEntry[],
  publication: Publication,
  hidden: ReadonlySet<string>,
): string {
  const ids = toUniqueIds(entries)
  return toCsv(
    COLUMNS,
    entries.map((entry, index) => toRow(entry, ids[index] ?? '', publication, hidden)),
  )
}

function toRow(
  { when, lead, status, reports, datings, people }: TimelineEntry,
  id: string,
  { links, toAddress }: Publication,
  hidden: ReadonlySet<string>,
): Row {
  const { words, confidence, rule, origin } = reports.find((report) => report.when === when) ?? lead
  const addresses = reports.map((report) => toAddress(links.words(report.article.id, report.id)))
  const url = toAddress(links.words(lead.article.id, lead.id))
  return {
    id,
    summary: lead.summary,
    status,
    ...toWhenCells(when),
    words,
    confidence,
    rule,
    origin,
    other_dates: datings.flatMap((dating) => (dating.when === when ? [] : dating.when.edtf)).join(' '),
    people: people.filter((person) => !hidden.has(person)).join(' '),
    reports: reports.length,
    article: lead.article.meta.title,
    published: lead.article.meta.published.day,
    url,
    also_reported: addresses.filter((address) => address !== url).join(' '),
  }
}
