import { type AST, parseTOML } from 'toml-eslint-parser'
import type { Head } from '../../markdown/split-head.ts'
import { type HeadItem, toTomlFields, toWrittenItem } from './head-item.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * List the edits of TOML that could add an item to the list at a path: into its brackets, else as a table of its own at the
 * end of the head. Offsets into the head's text.
 */
export function listTomlEdits(head: Head, path: readonly string[], item: HeadItem): readonly TextEdit[] {
  const value = findValue(parseTOML(head.text), path)
  if (value?.type === 'TOMLArray') return [toArrayItem(value, toWrittenItem(item, 'toml'))]
  if (value) {
    const [start, end] = value.range
    return [{ start, end, text: `[${head.text.slice(start, end)}, ${toWrittenItem(item, 'toml')}]` }]
  }
  const at = head.text.length
  if (typeof item === 'string') {
    if (path.length > 1) return []
    const field = `${path.join('.')} = [${toWrittenItem(item, 'toml')}]`
    return [{ start: 0, end: 0, text: `${field}\n` }]
  }
  const table = [`[[${path.join('.')}]]`, ...toTomlFields(item)].join('\n')
  return [{ start: at, end: at, text: at === 0 ? `${table}\n` : `\n\n${table}` }]
}

function toArrayItem({ elements, range }: AST.TOMLArray, written: string): TextEdit {
  const last = elements.at(-1)
  const at = last ? last.range[1] : range[0] + 1
  return { start: at, end: at, text: last ? `, ${written}` : written }
}

/** Find what `path = …` says, at the top or in the table of the path's beginning. */
function findValue(program: AST.TOMLProgram, path: readonly string[]): AST.TOMLContentNode | null {
  const [top] = program.body
  const named = top.body.flatMap((node) => {
    if (node.type === 'TOMLKeyValue') return [{ path: toNames(node.key), value: node.value }]
    const above = node.resolvedKey.map(String)
    return node.body.map(({ key, value }) => ({ path: [...above, ...toNames(key)], value }))
  })
  const wanted = JSON.stringify(path)
  return named.find((each) => JSON.stringify(each.path) === wanted)?.value ?? null
}

function toNames({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
}
