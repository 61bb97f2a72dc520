import type { FileDiagnostic } from '../../content/file-diagnostic.ts'
import type { ArticleCheck } from './article-check.ts'
import { sumChecks, type Totals } from './sum-checks.ts'

/** What becomes of a folder of articles; paths are relative to it. */
export interface ContentReport {
  /** As it was named on the command line. */
  readonly folder: string
  readonly totals: Totals
  /** Errors: each refuses its file. */
  readonly refused: readonly FileDiagnostic[]
  /** Files that are no articles and that no article can show. */
  readonly unread: readonly FileDiagnostic[]
  /** Fields of heads that nobody knows, the most frequent first. */
  readonly fields: readonly NameCount[]
  /** Template syntax that is left out, the most frequent first. */
  readonly templates: readonly NameCount[]
  /** All articles in order of their paths, refused ones too. */
  readonly articles: readonly ArticleCheck[]
}

/** A name with the number of files it stands in. */
export interface NameCount {
  readonly name: string
  readonly files: number
}

/** Sum up what was found. `diagnostics` are those about names, folders and settings. */
export function buildReport(
  folder: string,
  checks: readonly ArticleCheck[],
  diagnostics: readonly FileDiagnostic[],
): ContentReport {
  const articles = checks.toSorted(byFile)
  const inside = articles.flatMap(({ file, findings }) =>
    findings.map(({ kind: _, ...finding }) => ({ ...finding, file })),
  )
  const isError = ({ severity }: FileDiagnostic): boolean => severity === 'error'
  const refused = [...diagnostics.filter(isError), ...inside.filter(isError)].toSorted(byPlace)
  const unread = diagnostics.filter((diagnostic) => !isError(diagnostic)).toSorted(byPlace)
  return {
    folder,
    totals: sumChecks(articles, refused, unread),
    refused,
    unread,
    fields: countNames(articles.map(({ fields }) => fields)),
    templates: countNames(articles.map(({ templates }) => templates)),
    articles,
  }
}

function countNames(lists: readonly (readonly string[])[]): NameCount[] {
  const counts = new Map<string, number>()
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, files]) => ({ name, files }))
    .toSorted((a, b) => b.files - a.files || compare(a.name, b.name))
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return compare(a.file, b.file)
}

function byPlace(a: FileDiagnostic, b: FileDiagnostic): number {
  return byFile(a, b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}

/** Compare by UTF-16 units: the same order wherever it runs. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
