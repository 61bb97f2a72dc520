import { ContentError, toLine } from '../content/content-error.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'

/** What takes what is to be said of content. */
export interface ContentLogger {
  readonly info: (message: string) => void
  readonly warn: (message: string) => void
  readonly error: (message: string) => void
}

/** What was there to be said the last time. */
let before: ReadonlySet<string> = new Set()

/**
 * Print what is doubtful about the content: mistakes and warnings line by line, notes as a count, fields
 * nobody knows once with how many files have them. While watching, only
 * what was not there at the last load.
 */
export function reportContent(
  diagnostics: readonly FileDiagnostic[],
  folder: string,
  logger: ContentLogger,
): void {
  const news = diagnostics.filter((diagnostic) => !before.has(toLine(diagnostic, folder)))
  before = new Set(diagnostics.map((diagnostic) => toLine(diagnostic, folder)))
  const errors = news.filter(({ severity }) => severity === 'error')
  const warnings = news.filter(({ severity }) => severity === 'warning')
  const unknown = news.filter(({ fields }) => fields !== undefined)
  const notes = news.length - errors.length - warnings.length - unknown.length
  if (errors.length > 0)
    logger.error(
      `${new ContentError(errors, folder).message}\nThese files are set aside until they are mended.`,
    )
  if (warnings.length > 0)
    logger.warn(['Worth a look:', ...warnings.map((warning) => toLine(warning, folder))].join('\n'))
  if (unknown.length > 0) logger.warn(`Fields nobody knows were left out: ${countFields(unknown)}.`)
  if (notes > 0)
    logger.info(`Notes on doubtful words: ${notes}. npm run --silent read -- FILE.md shows them.`)
}

/** So many names are enough to see which system they come from. */
const NAMED = 20

/** Count how often each unknown field is written, the most frequent first. */
function countFields(unknown: readonly FileDiagnostic[]): string {
  const counts = new Map<string, number>()
  for (const name of unknown.flatMap(({ fields }) => fields ?? []))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  const sorted = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const named = sorted.slice(0, NAMED).map(([name, count]) => `${name} (${count})`)
  return [...named, ...(sorted.length > NAMED ? [`${sorted.length - NAMED} more`] : [])].join(', ')
}
