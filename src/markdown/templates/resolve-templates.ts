import type { Diagnostic } from '../diagnostic.ts'
import type { Meaning, Template, TemplateTag } from './template.ts'
import { isAlone } from './is-alone.ts'
import { isVerbatim, resolvePair, resolveSingle, toSpan } from './resolve-tag.ts'

/** What the constructs of a source become, in order, none within another; and what is to be said of those that go. */
export interface ResolvedTemplates {
  readonly templates: readonly Template[]
  /** The tags that nothing understands, the first of each name. */
  readonly unknown: readonly TemplateTag[]
}

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
    if (tag.start < end || isProse(text, tag, ends.get(index), closers.has(index))) return
    const closer = closers.get(index)
    if (closer !== undefined) {
      templates.push({
        ...toSpan(tag),
        role: 'close',
        meaning: closer ? CLOSING : null,
        value: isMetByNext(tags, index) ? ' ' : '',
      })
      return
    }
    const last = ends.get(index)
    const close = last === undefined ? undefined : tags[last]
    const found = close ? resolvePair(text, tag, close) : resolveSingle(text, tag)
    if (found.isUnknown && !QUIET.test(tag.name)) unknown.set(tag.shown, unknown.get(tag.shown) ?? tag)
    templates.push(found.template)
    if (found.isWhole) end = found.template.end
    else if (close && isVerbatim(tag)) end = close.start
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

/** What one construct holds and what the next one holds are not to run together. */
function isMetByNext(tags: readonly TemplateTag[], index: number): boolean {
  const next = tags[index + 1]
  return next?.form === 'open' && next.start === tags[index]?.end
}

/**
 * WordPress: what an editor puts between brackets into a quotation looks like a construct. Words without a key that nothing
 * ends are such, but for a gallery, or one address or number of a film, alone on its line.
 */
function isProse(text: string, tag: TemplateTag, end: number | undefined, isCloser: boolean): boolean {
  const { family, name, arguments: given } = tag
  if (family !== 'wordpress' || end !== undefined || isCloser) return false
  if (Object.keys(given.named).length > 0) return false
  const [first = ''] = given.listed
  const isNamed = given.listed.length === 1 && /\d|:\/\//.test(first)
  return !(isAlone(text, tag) && (isNamed || /^(?:gallery|playlist)$/.test(name)))
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
