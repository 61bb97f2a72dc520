import type { Diagnostic } from './diagnostic.ts'
import { findJsonEnd } from './find-json-end.ts'

/** The fields at the head of a file, as they are written. */
export interface Head {
  readonly format: 'yaml' | 'toml' | 'json'
  /** What stands between the fences; of JSON, the braces too. */
  readonly text: string
  /** The one-based line it starts on. */
  readonly line: number
}

/** A file cut in two. */
export interface SplitSource {
  /** `null` where the file has none, or none that can be read. */
  readonly head: Head | null
  /** Why what looks like a head is none. */
  readonly problem: Diagnostic | null
  /** Where the body begins: zero where there is nothing before it. */
  readonly end: number
}

const FENCE = /^(?:[^\S\n]*\n)*(?<fence>---|\+\+\+)(?<name>[a-z]*)[^\S\n]*\n/
const JSON_OPENING = /^(?:[^\S\n]*\n)*(?=\{\s*")/
const CLOSING = { '---': /^(?:---|\.\.\.)[^\S\n]*$/m, '+++': /^\+\+\+[^\S\n]*$/m }
const ANY_CLOSING = /^(?:---|\+\+\+)[^\S\n]*$/m

/** A line of fields in any format, or of a list; what begins with anything else between rules is text. */
const FIELD = /^\s*(?:["'{]|-\s|[^\s:=#][^:=\n]*(?::(?:\s|$)|=))/
const FORMATS: Readonly<Record<string, Head['format']>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}

/**
 * Split a file into its head and its body: YAML between `---` (which `...` may close), TOML between `+++`, or JSON in
 * braces, as the first thing that is no blank line. Text between two rules is no head.
 */
export function splitHead(source: string): SplitSource {
  const json = JSON_OPENING.exec(source)
  if (json) return splitJson(source, json[0].length)
  const opening = FENCE.exec(source)
  const fence = opening?.groups?.['fence']
  if (!opening || (fence !== '---' && fence !== '+++')) return NONE
  const start = opening[0].length
  const rest = source.slice(start)
  const closing = CLOSING[fence].exec(rest)
  const text = rest.slice(0, closing?.index ?? rest.length).replace(/\n$/, '')
  const first = text.split('\n').find((line) => /^\s*[^\s#]/.test(line))
  if (first === undefined ? !closing : !FIELD.test(first)) return NONE

  const line = countLines(source.slice(0, start))
  if (!closing) return toUnreadable(ANY_CLOSING.test(rest) ? toMixed(fence) : toOpen(fence), line - 1)
  const name = opening.groups?.['name'] ?? ''
  const format = FORMATS[name || (fence === '---' ? 'yaml' : 'toml')]
  if (!format)
    return toUnreadable(`A head in ${name} is a program and is not run. Write its fields as YAML.`, line - 1)
  return { head: { format, text, line }, problem: null, end: start + closing.index + closing[0].length }
}

function splitJson(source: string, start: number): SplitSource {
  const end = findJsonEnd(source, start)
  const line = countLines(source.slice(0, start))
  if (end === null)
    return toUnreadable(
      'The head begins with { and is never closed. Close it with } and end the line there.',
      line,
    )
  return { head: { format: 'json', text: source.slice(start, end), line }, problem: null, end }
}

const NONE: SplitSource = { head: null, problem: null, end: 0 }

function toOpen(fence: string): string {
  return `The head begins with ${fence} and is never closed. Put ${fence} on a line of its own behind its last field.`
}

function toMixed(fence: string): string {
  const other = fence === '---' ? '+++' : '---'
  return `The head begins with ${fence} and ends with ${other}. Write --- twice around YAML, or +++ twice around TOML.`
}

function toUnreadable(message: string, line: number): SplitSource {
  return { ...NONE, problem: { rule: 'head', severity: 'error', message, line, column: 1 } }
}

/** Count the line on which what follows a text stands, from one. */
function countLines(before: string): number {
  return before.split('\n').length
}
