import { normalizeSource } from '../../markdown/decode-source.ts'
import { parseHead } from '../../markdown/parse-head.ts'
import { type Head, splitHead } from '../../markdown/split-head.ts'
import { isRecord } from '../../content/is-record.ts'
import { type HeadItem, toWrittenItem } from './head-item.ts'
import { listTomlEdits } from './list-in-toml.ts'
import { listYamlEdits } from './list-in-yaml.ts'
import { applyEdit, type TextEdit, toLineEnds } from './text-edit.ts'

/** A text that stands in a file in place of another, which may be none. */
export interface Replacement {
  readonly added: string
  readonly former: string
}

/** A file with one thing more in its head, and what was put in; or why that cannot be done, and the mend. */
export type AddedItem = ({ readonly written: string } & Replacement) | { readonly problem: string }

/**
 * Add an item to a list in the head of a file, whatever its format; a head or list that is not there is begun. All else stays
 * as it is written, byte for byte: comments, quotes, line ends. Each way to put it in is proved by reading the file before and
 * after; where none is right, nothing is changed.
 */
export function addToList(written: string, path: readonly string[], item: HeadItem): AddedItem {
  const source = normalizeSource(written)
  const { head, problem } = splitHead(source)
  if (problem) return { problem: `The head cannot be read: ${problem.message}` }
  const edits = head ? listEdits(source, head, path, item) : [toNewHead(path, item)]
  for (const edit of edits) {
    const after = applyEdit(written, edit)
    if (isProved(source, normalizeSource(after), path, item))
      return {
        written: after,
        added: toLineEnds(edit.text, written),
        former: toLineEnds(source.slice(edit.start, edit.end), written),
      }
  }
  const mend = toWrittenItem(item, head?.format ?? 'yaml')
  return {
    problem: `The head is written so that nothing can be added safely. Add to ${path.join('.')} by hand: ${mend}`,
  }
}

/**
 * Take what was added out again, from a file that may have changed since; `null` where it is not there any more just as it was
 * put in, or more than once.
 */
export function takeOut(written: string, { added, former }: Replacement): string | null {
  const at = written.indexOf(added)
  if (at < 0 || written.includes(added, at + 1)) return null
  const after = written.slice(0, at) + former + written.slice(at + added.length)
  const { head, problem } = splitHead(normalizeSource(after))
  return problem || parseHead(head).errors.length > 0 ? null : after
}

function listEdits(source: string, head: Head, path: readonly string[], item: HeadItem): readonly TextEdit[] {
  const { errors } = parseHead(head)
  if (errors.length > 0) return []
  const start = toLineStart(source, head.line)
  const edits = head.format === 'toml' ? listTomlEdits(head, path, item) : listYamlEdits(head, path, item)
  return edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }))
}

/** Give the offset a line begins at; lines count from one. */
function toLineStart(source: string, line: number): number {
  return source
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, each) => sum + each.length + 1, 0)
}

function toNewHead(path: readonly string[], item: HeadItem): TextEdit {
  const text = `---\n${path.join('.')}:\n  - ${toWrittenItem(item, 'yaml')}\n---\n\n`
  return { start: 0, end: 0, text }
}

/** Tell whether a file says the same as before, and its list one thing more. */
function isProved(before: string, after: string, path: readonly string[], item: HeadItem): boolean {
  const [old, made] = [splitHead(before), splitHead(after)]
  if (made.problem || made.head?.format !== (old.head?.format ?? 'yaml')) return false
  if (before.slice(old.end).trimStart() !== after.slice(made.end).trimStart()) return false
  const [was, is] = [parseHead(old.head), parseHead(made.head)]
  if (is.errors.length > 0) return false
  const wanted = withItem(isRecord(was.value) ? was.value : {}, path, item)
  return toComparable(wanted) === toComparable(is.value)
}

function withItem(
  fields: Readonly<Record<string, unknown>>,
  [name = '', ...deeper]: readonly string[],
  item: HeadItem,
): Readonly<Record<string, unknown>> {
  const value = fields[name] ?? null
  if (deeper.length > 0) return { ...fields, [name]: withItem(isRecord(value) ? value : {}, deeper, item) }
  const list: unknown[] = value === null ? [] : Array.isArray(value) ? value : [value]
  return { ...fields, [name]: [...list, item] }
}

/** Every scalar as its text, the fields of records in order of their names. */
function toComparable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toComparable).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value === null ? null : String(value))
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${toComparable(each)}`).join(',')}}`
}
