import type { Environment } from '../content/environment.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'

/** Errors about a folder: to set it aside would be to publish without all that lies in it. */
const ABOUT_FOLDER = new Set(['no-articles', 'unreadable-folder'])

/**
 * Find what a build must not go on with: every error, and with STRICT every warning. With LENIENT it is what no single
 * file could be set aside for.
 */
export function findRefusing(
  diagnostics: readonly FileDiagnostic[],
  { isLenient, isStrict }: Pick<Environment, 'isLenient' | 'isStrict'>,
): FileDiagnostic[] {
  return diagnostics.filter(({ severity, rule }) => {
    if (severity === 'warning') return isStrict
    return severity === 'error' && (isStrict || !isLenient || ABOUT_FOLDER.has(rule))
  })
}
