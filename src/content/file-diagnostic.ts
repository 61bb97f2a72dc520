import type { Diagnostic } from '../markdown/diagnostic.ts'

/** A diagnostic with the file it is about, relative to the content folder. */
export interface FileDiagnostic extends Diagnostic {
  readonly file: string
}

/** Make an error about a file or folder as a whole. */
export function toFileError(file: string, rule: string, message: string): FileDiagnostic {
  return { file, rule, severity: 'error', message, line: null, column: null }
}

/** Make an error about a file's name or place: it counts as standing at the file's beginning. */
export function toNameError(file: string, rule: string, message: string): FileDiagnostic {
  return { file, rule, severity: 'error', message, line: 1, column: 1 }
}

/** Say of something in the content folder that it is no part of the site. */
export function toLeftOut(file: string, message: string): FileDiagnostic {
  return {
    file,
    rule: 'left-out',
    severity: 'warning',
    message: `Left out: ${message}`,
    line: null,
    column: null,
  }
}
