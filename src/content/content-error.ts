import type { FileDiagnostic } from './file-diagnostic.ts'

/** Content that cannot be published: all that is wrong with it, in one error. `folder` is shown before each file. */
export class ContentError extends Error {
  constructor(diagnostics: readonly FileDiagnostic[], folder: string) {
    const count = diagnostics.length === 1 ? 'one mistake' : `${diagnostics.length} mistakes`
    super(
      `The content has ${count}:\n${diagnostics.map((diagnostic) => toLine(diagnostic, folder)).join('\n')}`,
    )
    this.name = 'ContentError'
  }
}

/** Write a diagnostic in one line, as compilers do: `content/articles/a.md:3:1 message [rule]`. */
export function toLine({ file, line, column, message, rule }: FileDiagnostic, folder: string): string {
  const place = [`${folder}/${toVisible(file)}`, line, column].filter((part) => part !== null).join(':')
  return `  ${place}  ${message} [${rule}]`
}

/** Write what cannot be seen in a name by its number, so that a name is in one line. */
function toVisible(name: string): string {
  return name.replace(
    /[\p{Cc}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
