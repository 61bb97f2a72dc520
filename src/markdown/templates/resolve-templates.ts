import type { Diagnostic } from '../diagnostic.ts'
import type { Meaning, Template, TemplateTag } from './template.ts'
import { toMeaning } from './to-meaning.ts'

/** What the constructs of a source become, in order, none within another; and what is to be said of those that go. */
export interface ResolvedTemplates {
  readonly templates: readonly Template[]
  /** The tags that nothing understands, the first of each name. */
  readonly unknown: readonly TemplateTag[]
}

const DROPPED = /^(?:comment|style|script|javascript|stylesheet|css)$/
const VERBATIM = /^(?:raw|verbatim|nomarkdown)$/
const CODE = /^(?:highlight|code|codeblock|codeblocks|prettify|mermaid|chart|math|katex|plantuml)$/
/** Constructs that are addresses or ids of pages: links are written with them. */
const ADDRESS = /^(?:ref|relref|post_url|link|site_url|static_path|asset|url)$/
/** Constructs whose going changes nothing that a reader would see. */
const QUIET = /^(?:toc|toc_start|more|rawhtml|contents|tableofcontents|table_of_contents)$/

/** Say what each construct becomes: pairs are found, and what a pair holds is kept, left out or taken as it is. */
export function resolveTemplates(text: string, tags: readonly TemplateTag[]): ResolvedTemplates {
  const ends = pair(tags)
  const templates: Template[] = []
  const unknown = new Map<string, TemplateTag>()
  const closers = new Map<number, boolean>()
  const files = toFiles(tags)
  let end = 0
  tags.forEach((written, index) => {
    const tag = withFiles(written, files)
    if (tag.start < end || isProse(tag, ends.get(index), closers.has(index))) return
    const closer = closers.get(index)
    if (closer !== undefined) {
      templates.push({ ...toSpan(tag), role: 'close', meaning: closer ? CLOSING : null, value: '' })
      return
    }
    const last = ends.get(index)
    const close = last === undefined ? undefined : tags[last]
    const found = close ? resolvePair(text, tag, close) : resolveSingle(text, tag)
    if (found.isUnknown && !QUIET.test(tag.name)) unknown.set(tag.shown, unknown.get(tag.shown) ?? tag)
    templates.push(found.template)
    if (found.isWhole) end = found.template.end
    else if (close && VERBATIM.test(tag.name)) end = close.start
    else if (last !== undefined) closers.set(last, found.template.meaning !== null)
  })
  return { templates, unknown: [...unknown.values()] }
}

/** Say of the constructs that nothing understands that they are left out. */
export function toTemplateNotes(
  unknown: readonly TemplateTag[],
  toPoint: (offset: number) => { readonly line: number; readonly column: number },
): Diagnostic[] {
  return unknown.map(({ shown, start }) => {
    const { line, column } = toPoint(start)
    const template = shown.replace(/\s+/g, ' ')
    return {
      rule: 'template',
      severity: 'warning',
      template,
      message: `${template} is template syntax with no meaning here and is left out, but for the words it holds. Say in words what it shows, or remove it.`,
      line,
      column,
    }
  })
}

/** What ends a pair carries no meaning of its own. */
const CLOSING: Meaning = { kind: 'aside', title: '' }

interface Resolved {
  readonly template: Template
  readonly isUnknown: boolean
  /** It stands for all up to the end of its pair. */
  readonly isWhole: boolean
}

function resolveSingle(text: string, tag: TemplateTag): Resolved {
  const { name, family, arguments: given } = tag
  const keep = (value: string): Resolved => ({
    template: { ...toSpan(tag), role: 'single', meaning: null, value },
    isUnknown: false,
    isWhole: false,
  })
  if (name === '=' || (ADDRESS.test(name) && family !== 'component'))
    return keep(toAddress(name, given.listed[0] ?? given.named['path'] ?? ''))
  if (family === 'comment' || tag.form === 'close') return keep('')
  const meaning = toOwnMeaning(tag) ?? toMeaning(name, given, null)
  const isUnknown = meaning === null && family !== 'expressed' && !isInAddress(text, tag)
  return { template: { ...toSpan(tag), role: 'single', meaning, value: '' }, isUnknown, isWhole: false }
}

function resolvePair(text: string, tag: TemplateTag, close: TemplateTag): Resolved {
  const inner = text.slice(tag.end, close.start)
  const whole = { start: tag.start, end: close.end }
  const { name } = tag
  if (DROPPED.test(name))
    return {
      template: { ...whole, role: 'single', meaning: null, value: '' },
      isUnknown: false,
      isWhole: true,
    }
  if (CODE.test(name) && /[\n;={}<]/.test(inner)) {
    const meaning: Meaning = { kind: 'code', code: inner.replace(/^\n|\n\s*$/g, '') }
    return { template: { ...whole, role: 'single', meaning, value: '' }, isUnknown: false, isWhole: true }
  }
  if (/^(?:wp_)?caption$/.test(name)) {
    const meaning: Meaning = { kind: 'caption', caption: tag.arguments.named['caption'] ?? '' }
    return {
      template: { ...toSpan(tag), role: 'open', meaning, value: '' },
      isUnknown: false,
      isWhole: false,
    }
  }
  const meaning = toMeaning(name, tag.arguments, inner)
  if (meaning && meaning.kind !== 'quote' && meaning.kind !== 'aside' && meaning.kind !== 'details')
    return { template: { ...whole, role: 'single', meaning, value: '' }, isUnknown: false, isWhole: true }
  const isUnknown = meaning === null && !VERBATIM.test(name)
  return { template: { ...toSpan(tag), role: 'open', meaning, value: '' }, isUnknown, isWhole: false }
}

/** What a construct means by its family: a link of a wiki, an id in braces. */
function toOwnMeaning({ name, arguments: { listed } }: TemplateTag): Meaning | null {
  const [first = '', second] = listed
  if (name === '#id') return { kind: 'id', id: first }
  if (name !== '[[') return null
  const [page = '', anchor] = first.split('#')
  const words = second ?? (page === '' ? (anchor ?? '') : anchor === undefined ? page : `${page} > ${anchor}`)
  return { kind: 'link', href: toWikiAddress(page.trim(), anchor), words: words.trim() }
}

/** A page of a wiki is named by its file, without its ending. */
function toWikiAddress(page: string, anchor: string | undefined): string {
  const fragment = anchor === undefined ? '' : `#${anchor.trim().toLowerCase().replace(/\s+/g, '-')}`
  if (page === '') return fragment
  return `${encodeURI(/\.(?:md|markdown|mdx)$/i.test(page) ? page : `${page}.md`)}${fragment}`
}

function toAddress(name: string, written: string): string {
  return name === 'post_url' && !/\.\w+$/.test(written) ? `${written}.md` : written
}

/** `[a]({{ site.url }}/b)`: a part of an address that another system puts in goes without a word. */
function isInAddress(text: string, { start, end, family }: TemplateTag): boolean {
  if (family !== 'output' && family !== 'liquid') return false
  return (
    /[("'=]\s*$/.test(text.slice(Math.max(0, start - 3), start)) &&
    /^[^\s"')]*["')/]/.test(text.slice(end, end + 200))
  )
}

/** WordPress: a word in brackets with nothing behind it is a word in brackets. */
function isProse(
  { family, name, arguments: { named, listed } }: TemplateTag,
  end: number | undefined,
  isCloser: boolean,
): boolean {
  if (family !== 'wordpress' || end !== undefined || isCloser) return false
  return Object.keys(named).length + listed.length === 0 && !/^(?:gallery|playlist)$/.test(name)
}

/** The files that MDX gives a name to. */
function toFiles(tags: readonly TemplateTag[]): ReadonlyMap<string, string> {
  const imports = tags.filter(({ name, family }) => name === 'import' && family === 'line')
  return new Map(imports.map(({ arguments: { listed } }) => [listed[0] ?? '', listed[1] ?? '']))
}

/** Put the files in place of their names: `<Image src={quay} />`. */
function withFiles(tag: TemplateTag, files: ReadonlyMap<string, string>): TemplateTag {
  if (files.size === 0 || tag.name === 'import') return tag
  const find = (value: string): string => files.get(value.replace(/\.src$/, '')) ?? value
  const named = Object.fromEntries(
    Object.entries(tag.arguments.named).map(([key, value]) => [key, find(value)]),
  )
  return { ...tag, arguments: { named, listed: tag.arguments.listed.map(find) } }
}

/** Find for each construct the one that ends it: the next with its name and family that no other within ends. */
function pair(tags: readonly TemplateTag[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open = new Map<string, number[]>()
  const opened: { readonly family: string; readonly index: number }[] = []
  tags.forEach(({ form, family, name }, index) => {
    const key = `${family} ${family === 'colons' ? '' : name}`
    if (form === 'open') {
      open.set(key, [...(open.get(key) ?? []), index])
      if (family === 'liquid') opened.push({ family, index })
    } else if (form === 'close') {
      const start = name === '' && family === 'liquid' ? opened.pop()?.index : open.get(key)?.pop()
      if (start !== undefined) ends.set(start, index)
    }
  })
  return ends
}

function toSpan({ start, end }: TemplateTag): { readonly start: number; readonly end: number } {
  return { start, end }
}
