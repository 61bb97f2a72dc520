import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { closeAddresses } from './close-addresses.ts'
import { placeNodes } from './place-nodes.ts'
import { type SplitSource, splitHead } from './split-head.ts'
import { withoutConstructs } from './without-constructs.ts'

/** One tilde is an “about” between numbers far more often than words struck out. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(closeAddresses)
const processor = markdown().freeze()
const plainProcessor = markdown().use(withoutConstructs, ['emailAutolink', 'table']).freeze()

/** What no e-mail address or table does without: an @, a pipe or the colon at a delimiter row's dashes. */
const NEEDS_GFM = /[@|]|:-|-:/
/** What a bare address does not do without. */
const NEEDS_PLACES = /@|www\.|https?:\/\//i

/** A Markdown file taken apart, positions kept. */
export interface MarkdownFile extends Pick<SplitSource, 'head' | 'problem'> {
  /** The tree of the body; its positions are those in the whole file. */
  readonly tree: Root
  /** What was parsed, blank where the head is: every position of the tree is a place in it. */
  readonly source: string
}

/**
 * Parse a head and, below it, CommonMark with GFM. Never fails: every string is Markdown. E-mail addresses are tried at
 * every word and tables at every paragraph, so they are left out where none can stand: that halves the time.
 */
export function parseMarkdown(source: string): MarkdownFile {
  const { head, problem, end } = splitHead(source)
  // Blank lines of the same length: what follows keeps its place.
  const body = end > 0 ? source.slice(0, end).replace(/[^\n]/g, ' ') + source.slice(end) : source
  const tree = (NEEDS_GFM.test(body) ? processor : plainProcessor).parse(body)
  if (NEEDS_PLACES.test(body)) placeNodes(tree, body)
  return { head, problem, tree, source: body }
}
