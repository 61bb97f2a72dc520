import { type Document, isNode, isScalar, parseDocument, visit } from 'yaml'
import { cleanValues } from './clean-values.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type FieldSource, type Position, toPositionFinder } from './field-source.ts'
import { indentContinuations } from './indent-continuations.ts'

/** How YAML is to be read. */
interface YamlOptions {
  /** Give every scalar but `null` as the text that was written. */
  readonly isWritten?: boolean
  /** What errors call it: JSON is YAML too. */
  readonly name?: 'YAML' | 'JSON'
}

type Parsed = Document.Parsed

/** Aliases may make so many values of few; more is a bomb. */
const MOST_ALIASES = 100

/**
 * Parse YAML 1.2 that begins on the given one-based line of its file, and what js-yaml takes besides: quoted texts and
 * lists that go on at the margin. A number stays as it was written where it would change (`1.10`, `007`), and so does a
 * day. Never fails: errors are diagnostics.
 */
export function parseYaml(yaml: string, firstLine: number, options: YamlOptions = {}): FieldSource {
  const { isWritten = false, name = 'YAML' } = options
  const { document, text } = parseYamlDocument(yaml, isWritten)
  const toPosition = toPositionFinder(text, firstLine)
  const locate: FieldSource['locate'] = (path) => toPosition(findOffset(document, path))
  const fail = (found: readonly Problem[]): FieldSource => {
    const errors = found.map((problem) => toError(problem, name, yaml, toPosition))
    return { value: null, errors, warnings: [], locate }
  }

  if (document.errors.length > 0)
    return fail(document.errors.map(({ message, pos }) => ({ message, offset: pos[0] })))
  keepWritten(document, isWritten)
  try {
    const { value, warnings } = cleanValues(document.toJS({ maxAliasCount: MOST_ALIASES }), locate)
    const twice = findTwice(document).map(({ name: field, offset }) => ({
      ...{ rule: 'yaml', severity: 'warning' as const, ...toPosition(offset) },
      message: `${field} is written twice, and the last counts. Remove one.`,
    }))
    return { value, warnings: [...twice, ...warnings], errors: [], locate }
  } catch (error) {
    const found = findAliases(document)
    return fail(found.length > 0 ? found : [{ message: String(error), offset: 0 }])
  }
}

/**
 * Parse YAML into a document that keeps how it is written. Where js-yaml takes what the standard does not, `text` has lines
 * that are indented otherwise than the given ones; else it is what was given.
 */
export function parseYamlDocument(
  yaml: string,
  isWritten: boolean,
): { readonly document: Parsed; readonly text: string } {
  const strict = read(yaml, isWritten)
  const mended = strict.errors.length > 0 ? indentContinuations(yaml) : null
  const lax = mended && read(mended.yaml, isWritten)
  return lax && lax.errors.length === 0
    ? { document: lax, text: mended.yaml }
    : { document: strict, text: yaml }
}

interface Problem {
  readonly message: string
  readonly offset: number
}

/** Heads may have a field twice, as Jekyll and Hugo let them; settings may not. */
function read(yaml: string, allowsTwice: boolean): Parsed {
  return parseDocument(yaml, {
    prettyErrors: false,
    version: '1.2',
    strict: false,
    uniqueKeys: !allowsTwice,
    merge: true,
    logLevel: 'error',
  })
}

function toError(
  { message, offset }: Problem,
  name: string,
  yaml: string,
  toPosition: (offset: number) => Position,
): Diagnostic {
  const place = { rule: 'yaml', severity: 'error', ...toPosition(offset) } as const
  if (/call stack/i.test(message))
    return { ...place, message: `This ${name} is nested too deep. Write it flat.` }
  if (/^\w+\s*=\s*\S/m.test(yaml) && name === 'YAML')
    return {
      ...place,
      message:
        'The head is half TOML. Write name: value on every line, or put +++ around it and name = value on every line.',
    }
  const sentence = message.trim().replace(/[^.!?]$/, '$&.')
  return {
    ...place,
    message: `This is not valid ${name}: ${sentence} Put a value that holds “: ” or begins with a mark between quotes.`,
  }
}

/** Give scalars their written text again: all of them, or those that a number or a day would change. */
function keepWritten(document: Parsed, isWritten: boolean): void {
  visit(document, {
    Scalar: (_, node) => {
      const { value, source } = node
      const isTyped = typeof value === 'number' || typeof value === 'boolean' || value instanceof Date
      if (!isTyped || source === undefined) return
      if (isWritten || (typeof value !== 'boolean' && String(value) !== source)) node.value = source
    },
  })
}

/** Find the fields a map has already. */
function findTwice(document: Parsed): { readonly name: string; readonly offset: number }[] {
  const found: { name: string; offset: number }[] = []
  visit(document, {
    Map: (_, { items }) => {
      const names = new Set<string>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const name = String(key.value)
        if (names.has(name)) found.push({ name, offset: key.range?.[0] ?? 0 })
        names.add(name)
      }
    },
  })
  return found
}

/** An alias of nothing is a slip (`*emphasis*`) more often than meant. */
function findAliases(document: Parsed): Problem[] {
  const found: Problem[] = []
  visit(document, {
    Alias: (_, { source, range }) => {
      found.push({ message: `*${source} would repeat a value from elsewhere.`, offset: range?.[0] ?? 0 })
    },
  })
  return found
}

function findOffset(document: Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
