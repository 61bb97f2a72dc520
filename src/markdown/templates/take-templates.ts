import type { Nodes, Root } from 'mdast'
import type { Diagnostic } from '../diagnostic.ts'
import type { Span } from '../span.ts'
import { toPoints } from '../to-points.ts'
import { clearControls, findControl } from './clear-controls.ts'
import { findTags } from './find-tags.ts'
import { maskAdmonitions } from './mask-admonitions.ts'
import { type MaskedSource, maskTemplates, TEMPLATE_MARKS } from './mask-templates.ts'
import { resolveTemplates, toTemplateNotes } from './resolve-templates.ts'

/** What a body has of template languages: the source without it, and what is to be put in. */
export interface TakenTemplates extends MaskedSource {
  /** Where block quotations begin that are notes of the editors. */
  readonly admonitions: ReadonlySet<number>
  readonly diagnostics: readonly Diagnostic[]
}

const HINT =
  /\{[{%#:.]|\{\/|[)\]`]\{[\w-]+=|\[\[|\[\/?[a-z][\w-]*(?:\s+[\w-]+=|\])|^[ \t>]*(?::{2,}|!{3}|\?{3}|\[TOC\])|^[ \t]*\[[a-z]\w*[ =][^\]\n]*\][ \t]*$|^(?:import|export)\s|<[A-Z][a-z]/m
const MDX_HINT = /\{|^(?:import|export)\s|<>/m

/**
 * Take the constructs of template languages out of a source; `null` where there are none. `parse` parses Markdown: what
 * it takes for code is left alone.
 */
export function takeTemplates(
  source: string,
  isMdx: boolean,
  parse: (source: string) => Root,
): TakenTemplates | null {
  const control = findControl(source)
  if (control < 0 && !HINT.test(source) && !(isMdx && MDX_HINT.test(source))) return null
  const { text, starts } = maskAdmonitions(control < 0 ? source : clearControls(source))
  const { code, html } = findStretches(parse(text), text)
  const { templates, unknown } = resolveTemplates(text, findTags(text, isMdx, code))
  if (control < 0 && templates.length === 0 && starts.length === 0) return null
  const masked = maskTemplates(text, templates, (offset) =>
    html.some(({ start, end }) => start <= offset && offset < end),
  )
  return {
    ...masked,
    admonitions: new Set(starts),
    diagnostics: [...toControlNotes(source, control), ...toTemplateNotes(unknown, toPoints(source))],
  }
}

function toControlNotes(source: string, control: number): Diagnostic[] {
  if (control < 0) return []
  const { line, column } = toPoints(source)(control)
  const message = 'Characters that cannot be shown were taken out of the text. Write it without them.'
  return [{ rule: 'control-character', severity: 'warning', message, line, column }]
}

/** The stretches of code, which no template stands in, and of raw HTML. */
function findStretches(
  tree: Root,
  text: string,
): { readonly code: readonly Span[]; readonly html: readonly Span[] } {
  const code: Span[] = []
  const html: Span[] = []
  const gather = (node: Nodes): void => {
    const { start, end } = node.position ?? {}
    const span = { start: start?.offset ?? 0, end: end?.offset ?? 0 }
    if (node.type === 'code' || node.type === 'inlineCode') code.push(span)
    else if (node.type === 'html') html.push(span)
    else if ('children' in node) node.children.forEach(gather)
  }
  gather(tree)
  return { code: [...code, ...findHtmlCode(text)].toSorted((a, b) => a.start - b.start), html }
}

/** The stretches that HTML has for code: `<code>`, `<pre>` and their like, up to the next end of the same. */
function findHtmlCode(text: string): Span[] {
  const found: Span[] = []
  let opened: { readonly name: string; readonly start: number } | null = null
  for (const { index, 0: tag, groups } of text.matchAll(CODE_TAG)) {
    const name = (groups?.['name'] ?? '').toLowerCase()
    if (groups?.['closing'] === '') opened ??= { name, start: index }
    else if (opened?.name === name) {
      found.push({ start: opened.start, end: index + tag.length })
      opened = null
    }
  }
  return found
}

const CODE_TAG = /<(?<closing>\/?)(?<name>code|pre|samp|kbd)(?:\s[^<>]*)?>/gi

/** Take what stood for templates out of the addresses and titles of a tree of Markdown. */
export function clearAddresses(node: Nodes): void {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    node.url = node.url.replace(TEMPLATE_MARKS, '').trim()
    if (node.title) node.title = node.title.replace(TEMPLATE_MARKS, '')
  }
  if (node.type === 'image' || node.type === 'imageReference')
    node.alt = node.alt?.replace(TEMPLATE_MARKS, '') ?? null
  if (node.type === 'code' || node.type === 'inlineCode') node.value = node.value.replace(TEMPLATE_MARKS, '')
  if ('children' in node) node.children.forEach(clearAddresses)
}
