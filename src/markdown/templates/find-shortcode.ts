import type { TagFinder } from './find-tags.ts'
import { parseArguments } from './parse-arguments.ts'
import { toTagName } from './to-tag-name.ts'

const INSIDE = /^\s*(?<closing>\/?)\s*(?<name>[\w][\w./-]*|)(?<rest>[\s\S]*?)(?<single>\/?)\s*$/

/** Find a shortcode of Hugo: `{{< name … >}}`, `{{% name … %}}`, and what ends one. */
export const findShortcode: TagFinder = ({ text, findNext }, at) => {
  const mark = text[at + 2]
  if (!text.startsWith('{{', at) || (mark !== '<' && mark !== '%')) return null
  const closing = mark === '<' ? '>}}' : '%}}'
  const close = findNext(closing, at + 3)
  if (close < 0 || text.startsWith('/*', at + 3)) return null
  const groups = INSIDE.exec(text.slice(at + 3, close))?.groups ?? {}
  const name = toTagName(groups['name'] ?? '')
  const form = groups['closing'] === '/' ? 'close' : groups['single'] === '/' ? 'single' : 'open'
  const shown = `{{${mark} ${groups['name'] ?? ''} ${closing}`
  return {
    start: at,
    end: close + closing.length,
    name,
    form,
    shown,
    family: 'hugo',
    arguments: parseArguments(groups['rest'] ?? ''),
  }
}
