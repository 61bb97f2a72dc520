import type { TagFinder } from './find-tags.ts'
import { parseArguments } from './parse-arguments.ts'

const FENCE = /[ \t>]*(?<fence>:{3,})[ \t]*(?<rest>[^\n]*)/y
const LEAF =
  /[ \t>]*::(?<name>[a-z][\w-]*)(?:\[(?<label>[^\]\n]*)\])?(?:\{(?<rest>[^{}\n]*)\})?[ \t]*(?=\n|$)/y
const OPENED = /^(?<brace>\{?)[ \t]*\.?(?<name>[a-z][\w-]*)(?<rest>.*)$/i
/** Behind a fence's name: words in brackets or without, and attributes in braces. */
const TITLED = /^[ \t]*(?:\[(?<label>[^\]]*)\])?(?<words>[^{}]*)(?:\{(?<attributes>[^{}]*)\})?/
const CONTENTS = /[ \t>]*(?:\[TOC\]|[*+-][ \t]+[^\n]{1,40}\n[ \t]*\{:[ \t]*toc[^}\n]*\})[ \t]*(?=\n|$)/y
const IMPORT =
  /import\s+(?:(?<local>[\w$]+|[\w*{}\s,$]{1,500}?)\s+from\s+)?(?<mark>["'])(?<file>[^"'\n]+)\k<mark>[ \t]*;?[ \t]*(?=\n|$)/y
const EXPORT = /export\s+(?:(?:const|let|var|function|class|async|default)\s+[\w$({[]|\*\s+from|\{)/y

/** Find what takes a line of its own: `:::note`, `::youtube{…}`, `[TOC]`, and `import` and `export` of MDX. */
export const findLineTag: TagFinder = ({ text, isMdx }, at) => {
  const fence = match(FENCE, text, at)
  if (fence) {
    const { rest = '' } = fence.groups ?? {}
    const opened = OPENED.exec(rest.replace(/:+[ \t]*$/, '').trim())?.groups
    if (rest.trim() !== '' && !opened) return null
    const title = toTitle(opened)
    return {
      start: at,
      end: at + fence[0].length,
      name: (opened?.['name'] ?? ':').toLowerCase(),
      form: opened ? 'open' : 'close',
      shown: `:::${opened?.['name'] ?? ''}`,
      family: 'colons',
      arguments: { named: title === '' ? {} : { title }, listed: [] },
    }
  }
  const leaf = match(LEAF, text, at)
  if (leaf) {
    const { name = '', label = '', rest = '' } = leaf.groups ?? {}
    const id = /#(?<id>[\w-]+)/.exec(rest)?.groups?.['id']
    const given = parseArguments(rest.replace(/#[\w-]+/, ''))
    const named = { ...(label !== '' && { title: label }), ...(id !== undefined && { id }), ...given.named }
    return toLine(at, leaf[0], name, `::${name}`, { named, listed: given.listed })
  }
  const contents = match(CONTENTS, text, at)
  if (contents) return toLine(at, contents[0], 'toc', '[TOC]')
  const imported = match(IMPORT, text, at)
  if (imported) {
    const { local = '', file = '' } = imported.groups ?? {}
    return toLine(at, imported[0], 'import', 'import', { named: {}, listed: [local, file] })
  }
  if (!match(EXPORT, text, at)) return null
  const end = findStatementEnd(text, at)
  return isMdx || /[=({*]/.test(text.slice(at, end))
    ? toLine(at, text.slice(at, end), 'import', 'export')
    : null
}

/** The title of what a fence opens: behind its name, or among its attributes. */
function toTitle(opened: Readonly<Record<string, string>> | undefined): string {
  const { brace, rest = '' } = opened ?? {}
  const {
    label,
    words = '',
    attributes = '',
  } = brace ? { attributes: rest } : (TITLED.exec(rest)?.groups ?? {})
  const { title, summary, caption } = parseArguments(attributes.replace(/\}\s*$/, '')).named
  return (label ?? (words.trim() || title || summary || caption || '')).trim()
}

function toLine(
  start: number,
  whole: string,
  name: string,
  shown: string,
  given: ReturnType<typeof parseArguments> = { named: {}, listed: [] },
) {
  return {
    start,
    end: start + whole.length,
    name,
    form: 'single',
    shown,
    family: 'line',
    arguments: given,
  } as const
}

/** Where a statement's brackets are closed at the end of a line, or a blank line where they never are. */
function findStatementEnd(text: string, at: number): number {
  let depth = 0
  for (let index = at; index < Math.min(text.length, at + LONGEST_STATEMENT); index++) {
    const character = text[index] ?? ''
    if ('([{'.includes(character)) depth += 1
    else if (')]}'.includes(character)) depth -= 1
    else if (character === '\n' && depth <= 0) return index
  }
  const blank = text.indexOf('\n\n', at)
  return blank < 0 ? text.length : blank
}

const LONGEST_STATEMENT = 5000

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}
