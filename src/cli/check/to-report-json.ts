import type { ContentReport } from './content-report.ts'

/** Raised when a field changes its meaning or goes. */
const VERSION = 1

/**
 * Write a report as one JSON document, piece by piece: an article has a line of its own, so that an archive of any size
 * is never in one string.
 */
export function* toReportJson({
  folder,
  totals,
  refused,
  unread,
  fields,
  templates,
  articles,
}: ContentReport): Generator<string> {
  const head = JSON.stringify({ version: VERSION, folder, totals, refused, unread, fields, templates })
  yield `${head.slice(0, -1)},"articles":[`
  for (const [index, article] of articles.entries()) {
    const { aliases: _, ...shown } = article
    yield `${index > 0 ? ',' : ''}\n${JSON.stringify(shown)}`
  }
  yield ']}\n'
}
