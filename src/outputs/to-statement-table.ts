import type { Saying, ReportedStatement } from '../archive/saying.ts'
import type { When } from '../dates/when.ts'
import type { ArticleEntry } from '../store/entry.ts'
import type { Publication } from './publication.ts'
import { toCsv, type Row } from './to-csv.ts'
import { toWhenCells, WHEN_COLUMNS } from './when-cells.ts'

const COLUMNS = [
  'id',
  'kind',
  'words',
  'speaker',
  'speaker_id',
  'speaker_kind',
  'role',
  'occasion',
  ...WHEN_COLUMNS,
  'confidence',
  'rule',
  'origin',
  'article',
  'published',
  'url',
  'also_reported',
]

/**
 * Write what is said in some articles as a table, one statement a row, in the order given. Who is hidden has no row; one
 * whose speaker is not known, or has no name, has.
 */
export function toArticlesStatementTable(
  articles: readonly ArticleEntry[],
  publication: Publication,
  hidden: ReadonlySet<string>,
): string {
  const rows = articles.flatMap((article) =>
    article.statements
      .filter(({ speaker }) => !hidden.has(speaker?.id ?? ''))
      .map((statement) => toRow({ ...statement, article }, statement.when, [], publication)),
  )
  return toCsv(COLUMNS, rows)
}

/** Write what one speaker said as a table, the same words once, with the addresses of all who report them. */
export function toSpeakerStatementTable(sayings: readonly Saying[], publication: Publication): string {
  const rows = sayings.map(({ lead, when, reports }) => toRow(lead, when, reports, publication))
  return toCsv(COLUMNS, rows)
}

function toRow(
  statement: ReportedStatement,
  when: When | null,
  reports: readonly ReportedStatement[],
  { links, toAddress }: Publication,
): Row {
  const { id, kind, parts, speaker, occasion, confidence, rule, origin, article } = statement
  const others = reports.filter((report) => report !== statement)
  return {
    id,
    kind,
    words: parts.join(' … '),
    speaker: speaker?.name ?? null,
    speaker_id: speaker?.id ?? null,
    speaker_kind: speaker?.kind ?? null,
    role: speaker?.role ?? null,
    occasion,
    ...toWhenCells(when),
    confidence,
    rule,
    origin,
    article: article.meta.title,
    published: article.meta.published.day,
    url: toAddress(links.words(article.id, id)),
    also_reported: others.map((each) => toAddress(links.words(each.article.id, each.id))).join(' '),
  }
}
