import type { Span } from '../span.ts'
import { findComponent } from './find-component.ts'
import { findExpression } from './find-expression.ts'
import { findInLine } from './find-in-line.ts'
import { findLineTag } from './find-line-tag.ts'
import { findLiquid } from './find-liquid.ts'
import { findShortcode } from './find-shortcode.ts'
import type { TemplateTag } from './template.ts'

/** A source with the way to the next of any words in it, each place looked for once. */
export interface TemplateSource {
  readonly text: string
  readonly isMdx: boolean
  /** Find words from an offset on, no farther than a construct is long; -1 where they are not. */
  readonly findNext: (words: string, from: number) => number
}

/** Looks for one kind of construct where its first characters stand. */
export type TagFinder = (source: TemplateSource, at: number) => TemplateTag | null

/** What any construct begins with: the finders say whether one does. */
const OPENING =
  /\{[{%#:.]|\{\/|(?<=[)\]`])\{[\w-]+=|\{(?=[^\s{])|!?\[\[|\[\/?[a-z]|^[ \t>]*(?::{2,}|!{3}|\?{3}|\[TOC\])|^[*+-][ \t]+[^\n]{1,40}\n[ \t]*\{:[ \t]*toc|^(?:import|export)\s|<\/?>|<\/?[A-Z][a-zA-Z]|<[a-z][\w-]*\s[^<>]*=\{/gm

const FINDERS: readonly TagFinder[] = [
  findShortcode,
  findLiquid,
  findInLine,
  findLineTag,
  findComponent,
  findExpression,
]

/** No construct is longer than this many characters. */
const LONGEST = 20_000

/** Find the constructs of template languages in a source, outside the stretches of code. */
export function findTags(text: string, isMdx: boolean, code: readonly Span[]): TemplateTag[] {
  const source = { text, isMdx, findNext: toNextFinder(text) }
  const found: TemplateTag[] = []
  let codeIndex = 0
  let end = 0
  for (const { index } of text.matchAll(OPENING)) {
    if (index < end) continue
    while ((code[codeIndex]?.end ?? Number.POSITIVE_INFINITY) <= index) codeIndex++
    if ((code[codeIndex]?.start ?? Number.POSITIVE_INFINITY) <= index) continue
    if (text[index - 1] === '\\') continue
    for (const find of FINDERS) {
      const tag = find(source, index)
      if (tag === null) continue
      found.push(tag)
      end = tag.end
      break
    }
  }
  return found
}

function toNextFinder(text: string): TemplateSource['findNext'] {
  const known = new Map<string, { readonly from: number; readonly at: number }>()
  return (words, from) => {
    const before = known.get(words)
    const isKnown = before !== undefined && before.from <= from && (before.at < 0 || before.at >= from)
    const at = isKnown ? before.at : text.indexOf(words, from)
    known.set(words, { from: isKnown ? before.from : from, at })
    return at >= 0 && at - from <= LONGEST ? at : -1
  }
}
