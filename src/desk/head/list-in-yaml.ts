import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Head } from '../../markdown/split-head.ts'
import { parseYamlDocument } from '../../markdown/yaml-source.ts'
import { type HeadItem, toWrittenItem } from './head-item.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * List the edits of YAML or JSON that could add an item to the list at a path, the one to be tried first; offsets into the
 * head's text. None where the list comes from elsewhere by an alias.
 */
export function listYamlEdits(head: Head, path: readonly string[], item: HeadItem): readonly TextEdit[] {
  const { document, text } = parseYamlDocument(head.text, true)
  const place: Place = { head, text, written: toWrittenItem(item, head.format) }
  const edits = editMap(document.contents, path, place)
  // Lines a reader of YAML takes and the standard does not are shifted within themselves, from their beginning.
  return text === head.text ? edits : edits.map((edit) => toOwnOffsets(edit, text, head.text))
}

interface Place {
  readonly head: Head
  /** What was parsed: the head's text, or lines of their own for lines of it. */
  readonly text: string
  readonly written: string
}

function editMap(map: unknown, [name = '', ...deeper]: readonly string[], place: Place): TextEdit[] {
  if (map === null) return toEndOfHead(name, '', place)
  if (!isMap(map)) return []
  const pair = map.items.findLast(({ key }) => isScalar(key) && String(key.value) === name)
  if (!pair)
    return map.flow ? [toFlowField(map, name, place)] : toEndOfHead(name, toIndent(map, place), place)
  return deeper.length > 0 ? editMap(pair.value, deeper, place) : editValue(pair, place)
}

function editValue(pair: Pair, place: Place): TextEdit[] {
  const { value, key } = pair
  const { text, written } = place
  if (isAlias(value)) return []
  if (isSeq(value)) return value.flow ? [toFlowItem(value, place)] : toBlockItem(value, place)
  if (!isScalar(value) || !value.range || !isScalar(key) || !key.range) return []
  const [start, end] = value.range
  if (value.value !== null) return [{ start, end, text: `[${text.slice(start, end)}, ${written}]` }]
  if (end > start) return [{ start, end, text: `[${written}]` }]
  const at = toLineEnd(text, key.range[0])
  return [{ start: at, end: at, text: `\n${toColumn(text, key.range[0])}  - ${written}` }]
}

/** A field of its own behind all others, before the line that closes the head. */
function toEndOfHead(name: string, indent: string, { text, written }: Place): TextEdit[] {
  const at = text.length
  const field = `${indent}${name}:\n${indent}  - ${written}`
  const ownLine = { start: at, end: at, text: text === '' ? `${field}\n` : `\n${field}` }
  const nextLine = { start: at, end: at, text: field }
  return text.endsWith('\n') ? [nextLine, ownLine] : [ownLine]
}

function toFlowField(map: YAMLMap, name: string, place: Place): TextEdit {
  const { written, head } = place
  const field = `${head.format === 'json' ? JSON.stringify(name) : name}: [${written}]`
  return toFlowEdit(map, field, place)
}

function toFlowItem(list: YAMLSeq, place: Place): TextEdit {
  return toFlowEdit(list, place.written, place)
}

/** Behind the last of what stands in brackets, on a line of its own where that has one. */
function toFlowEdit({ items, range }: YAMLMap | YAMLSeq, added: string, { text }: Place): TextEdit {
  const [open] = range ?? [0]
  const last = items.at(-1)
  if (last === undefined) return { start: open + 1, end: open + 1, text: added }
  const at = toEnd(last)
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
  const isMultiline = text.slice(open, at).includes('\n')
  const indent = isMultiline ? `\n${/^\s*/.exec(line)?.[0] ?? ''}` : ' '
  return { start: at, end: at, text: `,${indent}${added}` }
}

/** On the line below the last item; or, where a text keeps its blank lines, below those. */
function toBlockItem(list: YAMLSeq, { text, written }: Place): TextEdit[] {
  const last = list.items.at(-1)
  const indent = toColumn(text, list.range?.[0] ?? 0)
  const end = toEnd(last)
  const ends = [text.slice(0, end).trimEnd().length, end].map((each) => toLineEnd(text, each))
  const after = ends.map((at) => ({ start: at, end: at, text: `\n${indent}- ${written}` }))
  return [...after, { start: end, end, text: `${indent}- ${written}\n` }]
}

/** Where a node or a pair ends, without what is only space or remark behind it. */
function toEnd(node: unknown): number {
  if (typeof node !== 'object' || node === null) return 0
  if ('range' in node && Array.isArray(node.range)) return Number(node.range[1])
  if ('value' in node && node.value !== null) return toEnd(node.value)
  return 'key' in node ? toEnd(node.key) : 0
}

function toIndent(map: YAMLMap, { text }: Place): string {
  const [first] = map.items
  return first && isScalar(first.key) ? toColumn(text, first.key.range?.[0] ?? 0) : ''
}

function toColumn(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1))
}

function toLineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

function toOwnOffsets(edit: TextEdit, parsed: string, own: string): TextEdit {
  const [lines, ownLines] = [parsed.split('\n'), own.split('\n')]
  const toOwn = (offset: number): number => {
    const line = parsed.slice(0, offset).split('\n').length - 1
    const fromEnd = toLineEnd(parsed, offset) - offset
    const before = ownLines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0)
    return before + Math.max(0, (ownLines[line] ?? '').length - Math.min(fromEnd, (lines[line] ?? '').length))
  }
  return { ...edit, start: toOwn(edit.start), end: toOwn(edit.end) }
}
