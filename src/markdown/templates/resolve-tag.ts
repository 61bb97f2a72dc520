import { findOwnWords } from './find-own-words.ts'
import { isAlone, isFirst } from './is-alone.ts'
import type { Meaning, Template, TemplateTag } from './template.ts'
import { toMeaning, toWords } from './to-meaning.ts'

const DROPPED = /^(?:comment|style|script|javascript|stylesheet|css)$/
const CODE = /^(?:highlight|code|codeblock|codeblocks|prettify|mermaid|chart|math|katex|plantuml)$/
/** Constructs that are addresses or ids of pages: links are written with them. */
const ADDRESS = /^(?:ref|relref|post_url|link|site_url|static_path|asset|url)$/
/** What stands between two alternatives, whose words are not to run together. */
const DIVIDING = /^(?:else|elsif|elseif|elif|when)$/
/** Tags that steer what is shown, and components that fill the head of a page: their arguments are no words of the article. */
const SILENT =
  /^(?:if|unless|case|for|assign|set|capture|cycle|increment|decrement|tablerow|layout|extends|import|from|macro|call|block|with|load|seo|head|meta|helmet|metadata|jsonld|schema)$/
const VERBATIM = /^(?:raw|verbatim|nomarkdown)$/

/** What one construct becomes. */
export interface Resolved {
  readonly template: Template
  readonly isUnknown: boolean
  /** It stands for all up to the end of its pair. */
  readonly isWhole: boolean
}

/** Say what a construct becomes that stands alone. */
export function resolveSingle(text: string, tag: TemplateTag): Resolved {
  const { name, family, arguments: given } = tag
  const keep = (value: string): Resolved => ({
    template: { ...toSpan(tag), role: 'single', meaning: null, value },
    isUnknown: false,
    isWhole: false,
  })
  if (name === '=' || (ADDRESS.test(name) && family !== 'component'))
    return keep(toAddress(name, given.listed[0] ?? given.named['path'] ?? ''))
  if (family === 'comment' || tag.form === 'close') return keep('')
  if (name === 'br') return keep('<br>')
  if (DIVIDING.test(name)) return { ...keep(' '), isUnknown: true }
  const meaning = toOwnMeaning(tag) ?? toMeaning(name, given, null)
  if (meaning?.kind === 'words') {
    const { title, words, isNote } = meaning
    if (SILENT.test(name) || family === 'expressed') return { ...keep(''), isUnknown: family !== 'expressed' }
    if (!isNote && !isAlone(text, tag))
      return { ...keep([title, ...words].join(' ').trim()), isUnknown: true }
    return {
      template: { ...toSpan(tag), role: 'single', meaning, value: '' },
      isUnknown: !isNote,
      isWhole: false,
    }
  }
  const isUnknown = meaning === null && family !== 'expressed' && !isInAddress(text, tag)
  return { template: { ...toSpan(tag), role: 'single', meaning, value: '' }, isUnknown, isWhole: false }
}

/** Say what a construct becomes that `close` ends: what stands between is kept, left out or taken as it is. */
export function resolvePair(text: string, tag: TemplateTag, close: TemplateTag): Resolved {
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
  const isUnknown = meaning === null && !isVerbatim(tag)
  return {
    template: { ...toSpan(tag), role: 'open', meaning: meaning ?? toHeaded(text, tag), value: '' },
    isUnknown,
    isWhole: false,
  }
}

/** A pair nobody knows that begins a line keeps what it is headed with: the name of a tab, of a step, of a card. */
function toHeaded(text: string, tag: TemplateTag): Meaning | null {
  const { named, listed } = tag.arguments
  if (SILENT.test(tag.name) || isVerbatim(tag) || !isFirst(text, tag)) return null
  const name =
    named['title'] ?? named['label'] ?? named['name'] ?? listed.find((each) => /^\p{Lu}/u.test(each))
  const { title, words } = findOwnWords(tag.arguments)
  const shown = [...new Set([title || (name ?? ''), ...words])].map(toWords).filter((each) => each !== '')
  return shown.length > 0 ? { kind: 'headed', words: shown } : null
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

/** Tell whether what a pair holds is taken as it is written. */
export function isVerbatim({ name }: TemplateTag): boolean {
  return VERBATIM.test(name)
}

/** Give the place of a construct alone. */
export function toSpan({ start, end }: TemplateTag): { readonly start: number; readonly end: number } {
  return { start, end }
}
