import { toLine } from '../../content/content-error.ts'
import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { ArticleCheck } from './article-check.ts'
import type { ContentReport, NameCount } from './content-report.ts'
import { countLosses } from './sum-checks.ts'
import { clean, type Column, toTable } from './to-table.ts'
import { toTotalLines } from './to-total-lines.ts'

const COLUMNS: readonly Column[] = [
  { head: 'file', isNumber: false },
  { head: 'words lost', isNumber: true },
  { head: 'pictures', isNumber: true },
  { head: 'embeds', isNumber: true },
  { head: 'links', isNumber: true },
  { head: 'templates', isNumber: true },
  { head: 'fields', isNumber: true },
  { head: 'dates', isNumber: true },
  { head: 'language', isNumber: false },
]

/**
 * Write a report for people: what is refused and what is not read, each with its mend; the articles that lose something,
 * the worst first; names nobody knows; and the totals last. `width` is the terminal’s, `null` where there is none.
 */
export function toReportLines(report: ContentReport, width: number | null): string[] {
  const { folder, refused, unread, articles, fields, templates } = report
  const rows = articles
    .filter(({ status }) => status !== 'refused')
    .toSorted(byLoss)
    .map(toRow)
  const losing = rows.filter((row) => row.slice(1).some(Boolean))
  const dates = articles.flatMap(({ file, findings }) =>
    findings.flatMap((each) =>
      each.kind === 'dates' && each.severity !== 'error' ? [{ ...each, file }] : [],
    ),
  )
  return [
    ...toSection('Refused, until this is mended (LENIENT=1 sets them aside):', toLines(refused, folder)),
    ...toSection('Not read:', toLines(unread, folder)),
    ...toSection('Doubtful dates:', toLines(dates, folder)),
    ...toSection(
      'Not shown as it was written, the worst first:',
      losing.length > 0 ? toTable(COLUMNS, losing, width) : [],
    ),
    ...toSection('Template syntax that is left out, and in how many files:', toNames(templates)),
    ...toSection('Fields nobody knows, and in how many files:', toNames(fields)),
    ...toTotalLines(report),
  ]
}

function toSection(head: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines, '']
}

function toLines(diagnostics: readonly FileDiagnostic[], folder: string): string[] {
  return diagnostics.map((diagnostic) => clean(toLine(diagnostic, folder.replace(/\/+$/, ''))))
}

function toNames(counts: readonly NameCount[]): string[] {
  return counts.length === 0
    ? []
    : [`  ${counts.map(({ name, files }) => `${clean(name)} (${files})`).join(', ')}`]
}

function toRow(article: ArticleCheck): string[] {
  const { file, words, lost } = article
  const count = (kind: Parameters<typeof countLosses>[1]): string => String(countLosses(article, kind) || '')
  const isForeign = countLosses(article, 'language') > 0
  return [
    file,
    lost > 0 ? `${lost} of ${words}` : '',
    count('pictures'),
    count('embeds'),
    count('links'),
    count('templates'),
    count('fields'),
    count('dates'),
    isForeign ? (article.language ?? '') : '',
  ]
}

/** The greatest share of words lost first, then the most findings, then by path, as they come. */
function byLoss(a: ArticleCheck, b: ArticleCheck): number {
  return toShare(b) - toShare(a) || countFound(b) - countFound(a)
}

function toShare({ words, lost }: ArticleCheck): number {
  return words === 0 ? 0 : lost / words
}

function countFound({ findings }: ArticleCheck): number {
  return findings.filter(({ kind }) => kind !== null).length
}
