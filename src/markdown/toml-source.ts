import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { cleanValues } from './clean-values.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type FieldSource, toPositionFinder } from './field-source.ts'

type Path = readonly (string | number)[]
type Fields = Record<string | number, unknown>

/**
 * Parse TOML that begins on the given one-based line of its file. Every scalar is the text that was written, so that a
 * local day stays that day. Never fails: errors are diagnostics.
 */
export function parseToml(toml: string, firstLine: number): FieldSource {
  const toPosition = toPositionFinder(toml, firstLine)
  try {
    const { value, offsets } = readFields(parseTOML(toml).body[0])
    const locate: FieldSource['locate'] = (path) => toPosition(findOffset(offsets, path))
    return { ...cleanValues(value, locate), errors: [], locate }
  } catch (error) {
    return { value: null, errors: [toError(error, firstLine)], warnings: [], locate: () => toPosition(0) }
  }
}

/** Read all tables into one value, and note where each value begins, by its path. */
function readFields({ body }: AST.TOMLTopLevelTable): {
  readonly value: Fields
  readonly offsets: ReadonlyMap<string, number>
} {
  const root: Fields = Object.create(null)
  const offsets = new Map<string, number>()
  for (const node of body) {
    if (node.type === 'TOMLKeyValue') put(root, [], node)
    else {
      offsets.set(JSON.stringify(node.resolvedKey), node.range[0])
      const table = reach(root, node.resolvedKey)
      for (const field of node.body) put(table, node.resolvedKey, field)
    }
  }
  return { value: root, offsets }

  function put(table: Fields, path: Path, { key, value }: AST.TOMLKeyValue): void {
    const names = key.keys.map((each) => (each.type === 'TOMLBare' ? each.name : each.value))
    const last = names.at(-1) ?? ''
    reach(table, names.slice(0, -1))[last] = toValue(value, [...path, ...names])
  }

  function toValue(node: AST.TOMLContentNode, path: Path): unknown {
    offsets.set(JSON.stringify(path), node.range[0])
    if (node.type === 'TOMLArray') return node.elements.map((each, index) => toValue(each, [...path, index]))
    if (node.type !== 'TOMLInlineTable') return toWritten(node)
    const table: Fields = Object.create(null)
    for (const field of node.body) put(table, path, field)
    return table
  }
}

/** Go to the table at a path, which is made where it is not there; a number in the path is a place in a list. */
function reach(root: Fields, path: Path): Fields {
  return path.reduce<Fields>((table, name, index) => {
    table[name] ??= typeof path[index + 1] === 'number' ? [] : Object.create(null)
    return table[name] as Fields
  }, root)
}

function toWritten(node: AST.TOMLValue): string {
  if (node.kind === 'integer' || node.kind === 'float') return node.number
  return 'datetime' in node ? node.datetime : String(node.value)
}

function findOffset(offsets: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(JSON.stringify(path.slice(0, length)))
    if (offset !== undefined) return offset
  }
  return 0
}

function toError(error: unknown, firstLine: number): Diagnostic {
  const isPlaced = error instanceof ParseError
  const said = isPlaced ? `This is not valid TOML: ${error.message}.` : 'This TOML is nested too deep.'
  return {
    rule: 'toml',
    severity: 'error',
    message: `${said} Write name = value on every line, texts between quotes, days as 2026-03-09.`,
    line: isPlaced ? firstLine + error.lineNumber - 1 : firstLine,
    column: isPlaced ? error.column + 1 : 1,
  }
}
