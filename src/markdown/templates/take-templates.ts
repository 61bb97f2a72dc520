import type { Nodes, Root } from 'mdast'
import type { Diagnostic } from '../diagnostic.ts'
import type { Span } from '../span.ts'
import { toPoints } from '../to-points.ts'
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
  if (!HINT.test(source) && !(isMdx && MDX_HINT.test(source))) return null
  const { text, starts } = maskAdmonitions(source)
  const { code, html } = findStretches(parse(text))
  const { templates, unknown } = resolveTemplates(text, findTags(text, isMdx, code))
  if (templates.length === 0 && starts.length === 0) return null
  const masked = maskTemplates(text, templates, (offset) =>
    html.some(({ start, end }) => start <= offset && offset < end),
  )
  return {
    ...masked,
    admonitions: new Set(starts),
    diagnostics: toTemplateNotes(unknown, toPoints(source)),
  }
}

/** The stretches of code, which no template stands in, and of raw HTML. */
function findStretches(tree: Root): { readonly code: readonly Span[]; readonly html: readonly Span[] } {
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
  return { code, html }
}

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
