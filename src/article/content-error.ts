import type { FileDiagnostic } from './content-folder.ts'

/** Content that cannot be published: all that is wrong with it, in one error. */
export class ContentError extends Error {
  constructor(diagnostics: readonly FileDiagnostic[]) {
    const count = diagnostics.length === 1 ? 'one mistake' : `${diagnostics.length} mistakes`
    super(`The content has ${count}:\n${diagnostics.map(toLine).join('\n')}`)
    this.name = 'ContentError'
  }
}

/** Write a diagnostic in one line, as compilers do: `articles/a.md:3:1 message [rule]`. */
export function toLine({ file, line, column, message, rule }: FileDiagnostic): string {
  const place = [file, line, column].filter((part) => part !== null).join(':')
  return `  ${place}  ${message} [${rule}]`
}
