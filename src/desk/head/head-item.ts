import { stringify } from 'yaml'
import type { Head } from '../../markdown/split-head.ts'

/** What is added to a list in a head: a text, or a record of texts and truth values. */
export type HeadItem = string | Readonly<Record<string, string | boolean>>

/** Write an item on one line, as a head of this format has it. */
export function toWrittenItem(item: HeadItem, format: Head['format']): string {
  if (format === 'json') return JSON.stringify(item)
  if (format === 'yaml') return stringify(item, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
  if (typeof item === 'string') return toTomlText(item)
  return `{ ${toTomlFields(item).join(', ')} }`
}

/** Write the fields of a record as TOML, each on a line. */
export function toTomlFields(item: Exclude<HeadItem, string>): string[] {
  return Object.entries(item).map(
    ([name, value]) => `${name} = ${typeof value === 'string' ? toTomlText(value) : String(value)}`,
  )
}

/** Basic strings of TOML are those of JSON, but for the one control character that JSON lets stand. */
function toTomlText(text: string): string {
  return JSON.stringify(text).replaceAll('\u007F', '\\u007f')
}
