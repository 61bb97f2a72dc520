import type { LoaderContext } from 'astro/loaders'
import { ContentError, toLine } from '../content/content-error.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'

/** What was there to be said the last time. */
let before: ReadonlySet<string> = new Set()

/**
 * Print what is doubtful about the content: mistakes and warnings line by line, notes as a count. While watching, only
 * what was not there at the last load.
 */
export function reportContent(
  diagnostics: readonly FileDiagnostic[],
  folder: string,
  logger: LoaderContext['logger'],
): void {
  const news = diagnostics.filter((diagnostic) => !before.has(toLine(diagnostic, folder)))
  before = new Set(diagnostics.map((diagnostic) => toLine(diagnostic, folder)))
  const errors = news.filter(({ severity }) => severity === 'error')
  const warnings = news.filter(({ severity }) => severity === 'warning')
  const notes = news.length - errors.length - warnings.length
  if (errors.length > 0) logger.error(new ContentError(errors, folder).message)
  if (warnings.length > 0)
    logger.warn(['Worth a look:', ...warnings.map((warning) => toLine(warning, folder))].join('\n'))
  if (notes > 0)
    logger.info(`Notes on doubtful words: ${notes}. npm run --silent read -- FILE.md shows them.`)
}
