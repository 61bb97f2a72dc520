import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml'
import type { Diagnostic } from './diagnostic.ts'

/** Where something stands in a file: one-based line and column. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A piece of YAML with the way back from each of its values to the file it stands in. */
export interface YamlSource {
  /** The plain value: maps as objects, dates as the strings they were written as. */
  readonly value: unknown
  /** Syntax errors; where there are any, the value is not to be trusted. */
  readonly errors: readonly Diagnostic[]
  /** Find the value at a path, or the nearest one around it that is there. */
  readonly locate: (path: readonly PropertyKey[]) => Position
}

/** Parse YAML 1.2 that begins on the given one-based line of its file. Never fails: errors are diagnostics. */
export function parseYaml(yaml: string, firstLine: number): YamlSource {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: firstLine + line - 1, column: col }
  }
  const errors = [
    ...document.errors.map(({ message, pos }) => ({
      message: message.trim().replace(/[^.!?]$/, '$&.'),
      offset: pos[0],
    })),
    ...(yaml.includes('*') ? findAliases(document) : []),
  ].map(({ message, offset }): Diagnostic => ({
    rule: 'yaml',
    severity: 'error',
    message: `This is not valid YAML: ${message} Put a value that holds “: ” or begins with a mark between quotes.`,
    ...toPosition(offset),
  }))
  return {
    value: errors.length > 0 ? null : document.toJS(),
    errors,
    locate: (path) => toPosition(findOffset(document, path)),
  }
}

/** Aliases are refused: they are a slip (`*emphasis*`) more often than meant, and can blow a few lines up to gigabytes. */
function findAliases(document: Document.Parsed): { message: string; offset: number }[] {
  const found: { message: string; offset: number }[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ message: `*${source} would repeat a value from elsewhere.`, offset: range?.[0] ?? 0 })
    },
  })
  return found
}

function findOffset(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
