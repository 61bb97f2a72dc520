import { BLOCK_ELEMENTS, INLINE_ELEMENTS, LEFT_OUT, OTHER_NAMES } from '../html/elements.ts'
import type { TagFinder } from './find-tags.ts'
import { parseArguments } from './parse-arguments.ts'

const NAME = /<(?<closing>\/?)(?<name>[A-Z][\w$]*(?:\.[\w$]+)*|)(?=[\s/>])/y
const HTML = /<(?<name>[a-z][\w-]*)\s/y
/** So far a tag is followed. */
const LONGEST = 5000

/** Find the tags of a component as MDX writes them, `<Quote by={…}>`, and tags of HTML whose attributes are expressions. */
export const findComponent: TagFinder = ({ text, isMdx }, at) => {
  if (text[at] !== '<') return null
  NAME.lastIndex = at
  const groups = NAME.exec(text)?.groups
  if (!groups) return isMdx ? findExpressed(text, at) : null
  const { closing = '', name = '' } = groups
  if (name === '' ? !isMdx : isElement(name, isMdx)) return null
  const from = at + 1 + closing.length + name.length
  const end = findTagEnd(text, from)
  if (end < 0) return null
  const inside = text.slice(from, end)
  const form = closing === '/' ? 'close' : /\/\s*$/.test(inside) ? 'single' : 'open'
  return {
    start: at,
    end: end + 1,
    name: name.split('.').at(-1)?.toLowerCase() ?? '',
    form,
    shown: `<${name}>`,
    family: 'component',
    arguments: parseArguments(inside.replace(/\/\s*$/, '')),
  }
}

/** `<DIV>` is HTML as people once wrote it; `<Button>` is a component in MDX, and an element anywhere else. */
function isElement(name: string, isMdx: boolean): boolean {
  const lower = name.toLowerCase()
  const isKnown =
    BLOCK_ELEMENTS.has(lower) ||
    INLINE_ELEMENTS.has(lower) ||
    LEFT_OUT.has(lower) ||
    lower in OTHER_NAMES ||
    OTHERS.has(lower)
  return isKnown && (!isMdx || name === name.toUpperCase())
}

const OTHERS: ReadonlySet<string> = new Set([
  'audio',
  'video',
  'iframe',
  'object',
  'embed',
  'picture',
  'font',
  'big',
  'q',
])

/** A tag of HTML with an expression for an attribute goes with it; its words stay. */
function findExpressed(text: string, at: number): ReturnType<TagFinder> {
  HTML.lastIndex = at
  const name = HTML.exec(text)?.groups?.['name']
  const end = name === undefined ? -1 : findTagEnd(text, at + 1)
  const inside = text.slice(at, end + 1)
  if (name === undefined || end < 0 || !inside.includes('={')) return null
  const given = parseArguments(inside.slice(name.length + 1, -1).replace(/\/\s*$/, ''))
  return {
    start: at,
    end: end + 1,
    name,
    form: 'single',
    shown: `<${name}>`,
    family: 'expressed',
    arguments: given,
  }
}

/** The `>` that ends a tag, strings and braces passed over; -1 where none does. */
function findTagEnd(text: string, from: number): number {
  let depth = 0
  let mark = ''
  for (let index = from; index < Math.min(text.length, from + LONGEST); index++) {
    const character = text[index] ?? ''
    if (mark !== '') mark = character === mark ? '' : mark
    else if (character === '"' || character === "'" || (character === '`' && depth > 0)) mark = character
    else if (character === '{') depth += 1
    else if (character === '}') depth -= 1
    else if (depth === 0 && character === '>') return index
    else if (depth === 0 && character === '<') return -1
  }
  return -1
}
