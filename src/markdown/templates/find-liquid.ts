import type { TagFinder } from './find-tags.ts'
import { parseArguments } from './parse-arguments.ts'
import type { TemplateTag } from './template.ts'
import { toTagName } from './to-tag-name.ts'

const TAG = /^[-+~]?\s*(?<name>[\w-]+)\s*(?<rest>[\s\S]*?)[-+~]?$/
const CALL = /^(?<name>[\w-]+)\s*\((?<rest>[\s\S]*)\)$/
const INCLUDE = /^(?:include|include_cached|include_relative|render|partial|component)$/
const INCLUDED = /^\s*["']?(?<file>[\w./-]+)["']?\s*,?\s*(?<rest>[\s\S]*)$/
const LITERAL = /^\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/

/** Find a tag, an output or a comment of Liquid, Nunjucks, Twig and Tera: `{% … %}`, `{{ … }}`, `{# … #}`. */
export const findLiquid: TagFinder = ({ text, findNext }, at) => {
  const opening = text.slice(at, at + 2)
  if (opening === '{%') return toTag(text, at, findNext('%}', at + 2))
  if (opening === '{#') return /\s/.test(text[at + 2] ?? '') ? toComment(at, findNext('#}', at + 2)) : null
  if (opening !== '{{') return null
  const closing = text[at + 2] === '{' ? '}}}' : '}}'
  const close = findNext(closing, at + closing.length)
  return close < 0 || text.slice(at + 2, close).trim() === ''
    ? null
    : toOutput(text, at, close, closing.length)
}

function toTag(text: string, at: number, close: number): TemplateTag | null {
  const groups = close < 0 ? undefined : TAG.exec(text.slice(at + 2, close))?.groups
  if (!groups) return null
  const written = groups['name'] ?? ''
  const rest = groups['rest'] ?? ''
  const isEnd = /^end/i.test(written)
  const call = CALL.exec(`${written}${rest.trim()}`)?.groups
  const included = INCLUDE.test(written) ? INCLUDED.exec(rest)?.groups : undefined
  const name = included?.['file'] ?? (isEnd ? written.replace(/^end_?/i, '') : written)
  return {
    start: at,
    end: close + 2,
    name: toTagName(name),
    form: isEnd ? 'close' : included ? 'single' : 'open',
    shown: `{% ${included ? `${written} ${name}` : written} %}`,
    family: 'liquid',
    arguments: parseArguments(included?.['rest'] ?? call?.['rest'] ?? rest),
  }
}

function toComment(at: number, close: number): TemplateTag | null {
  if (close < 0) return null
  const nothing = { named: {}, listed: [] }
  return {
    start: at,
    end: close + 2,
    name: '#',
    form: 'single',
    shown: '{# #}',
    family: 'comment',
    arguments: nothing,
  }
}

/** What puts out one string, or filters it, is that string; a call is a shortcode; anything else is somebody’s variable. */
function toOutput(text: string, at: number, close: number, length: number): TemplateTag {
  const inside = text
    .slice(at + length, close)
    .replace(/^[-~]|[-~]$/g, '')
    .trim()
  const call = CALL.exec(inside)?.groups
  const literal = LITERAL.exec(inside)?.groups
  const value = literal?.['double'] ?? literal?.['single']
  return {
    start: at,
    end: close + length,
    name: value !== undefined ? '=' : (call?.['name']?.toLowerCase() ?? ''),
    form: 'single',
    shown: `{{ ${inside.length > 30 ? `${inside.slice(0, 30)}…` : inside} }}`,
    family: 'output',
    arguments: value !== undefined ? { named: {}, listed: [value] } : parseArguments(call?.['rest'] ?? ''),
  }
}
