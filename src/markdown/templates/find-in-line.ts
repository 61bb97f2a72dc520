import type { TagFinder } from './find-tags.ts'
import { parseArguments } from './parse-arguments.ts'
import type { TemplateTag } from './template.ts'

/** `{#id .class key=value}`, `{: .class}` and `{.class}`, of kramdown, Pandoc and Goldmark. */
const ATTRIBUTES =
  /\{:?[ \t]*(?:[#.][\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+))(?:[ \t]+(?:[#.][\w:-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)))*[ \t]*\}/y
const REFERENCE = /\{:[ \t]*[\w-]*[ \t]*\}/y
const EXTENSION = /\{:(?::|:?\/)[^{}\n]*\}/y
const WIKI = /(?<picture>!?)\[\[(?<target>[^[\]|\n\\]+)(?:\\?\|(?<words>[^[\]\n]*))?\]\](?![([])/y
/** Shortcodes of WordPress that everybody has; others are told by an attribute in quotation marks. */
const WORDPRESS =
  /\[(?<closing>\/?)(?<name>caption|wp_caption|embed|gallery|audio|video|playlist|youtube|vimeo|tweet|twitter|soundcloud|instagram|googlemaps|pullquote|blockquote|highlight)(?<rest>(?:[\s=][^[\]\n]*)?)\](?![(:]|\[(?!\/))/y
const ATTRIBUTED =
  /\[(?<closing>)(?<name>[a-z][\w-]*)(?<rest>(?:[ \t]+[\w-]+=(?:"[^"\n[\]]*"|'[^'\n[\]]*'|&quot;[^\n[\]]*&quot;))+)[ \t]*\/?\](?![(:])/y
/** A bare name, which is a construct where another ends it. */
const BARE = /\[(?<closing>\/?)(?<name>[a-z][\w-]*)(?<rest>)\](?![(:])/y
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i

/** Find what is written within a line: attributes in braces, links of a wiki, shortcodes of WordPress. */
export const findInLine: TagFinder = ({ text }, at) => {
  if (text[at] === '{') return findAttributes(text, at)
  const wiki = match(WIKI, text, at)
  if (wiki) return toWikiTag(wiki, at)
  const found = match(WORDPRESS, text, at) ?? match(ATTRIBUTED, text, at) ?? match(BARE, text, at)
  if (!found) return null
  const { closing = '', name = '', rest = '' } = found.groups ?? {}
  const form = closing === '/' ? 'close' : 'open'
  return toTag(at, found[0], name.toLowerCase(), form, 'wordpress', `[${name}]`, rest)
}

function findAttributes(text: string, at: number): TemplateTag | null {
  const found = match(ATTRIBUTES, text, at)
  if (found) {
    const id = /[\s{:]#(?<id>[\w:-]+)/.exec(found[0])?.groups?.['id']
    const tag = toTag(at, found[0], id === undefined ? '.' : '#id', 'single', 'attributes', '{: }', '')
    return id === undefined ? tag : { ...tag, arguments: { named: {}, listed: [id] } }
  }
  const extension = match(EXTENSION, text, at)
  if (extension) {
    const name = /[\w-]+/.exec(extension[0])?.[0] ?? ''
    const form = /^\{:?:?\//.test(extension[0]) ? 'close' : /\/\}$/.test(extension[0]) ? 'single' : 'open'
    return toTag(at, extension[0], name, form, 'kramdown', extension[0], '')
  }
  const reference = match(REFERENCE, text, at)
  const name = reference && /toc/i.test(reference[0]) ? 'toc' : '.'
  return reference && toTag(at, reference[0], name, 'single', 'attributes', '{: }', '')
}

function toWikiTag(found: RegExpExecArray, at: number): TemplateTag | null {
  const { picture = '', target = '', words } = found.groups ?? {}
  if (/^_?toc_?$/i.test(target)) return toTag(at, found[0], 'toc', 'single', 'attributes', '[[toc]]', '')
  if (/^\s*[\d.,]*\s*$/.test(target) || /^\s|\s$/.test(target)) return null
  const name = picture === '!' && PICTURE.test(target) ? 'image' : '[['
  const isSize = words !== undefined && /^\d+(?:x\d+)?$/.test(words)
  const listed = [target, ...(words === undefined || isSize ? [] : [words])]
  return { ...toTag(at, found[0], name, 'single', 'wiki', found[0], ''), arguments: { named: {}, listed } }
}

function toTag(
  start: number,
  whole: string,
  name: string,
  form: TemplateTag['form'],
  family: string,
  shown: string,
  rest: string,
): TemplateTag {
  return { start, end: start + whole.length, name, form, family, shown, arguments: parseArguments(rest) }
}

function match(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}
