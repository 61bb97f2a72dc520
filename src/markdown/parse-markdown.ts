import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { closeAddresses } from './close-addresses.ts'
import { findTooDeep } from './limits/find-depth.ts'
import { findExcess } from './limits/find-excess.ts'
import { placeNodes } from './place-nodes.ts'
import { type SplitSource, splitHead } from './split-head.ts'
import { clearAddresses, takeTemplates, type TakenTemplates } from './templates/take-templates.ts'
import { withoutConstructs } from './without-constructs.ts'

/** One tilde is an “about” between numbers far more often than words struck out. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(closeAddresses)
const processor = markdown().freeze()
const plainProcessor = markdown().use(withoutConstructs, ['emailAutolink', 'table']).freeze()

/** What no e-mail address or table does without: an @, a pipe or the colon at a delimiter row's dashes. */
const NEEDS_GFM = /[@|]|:-|-:/
/** What a bare address does not do without. */
const NEEDS_PLACES = /@|www\.|https?:\/\//i

const EMPTY: Root = { type: 'root', children: [] }

/** A Markdown file taken apart, positions kept. */
export interface MarkdownFile extends Pick<SplitSource, 'head' | 'problem'> {
  /** The tree of the body; its positions are those in the whole file. */
  readonly tree: Root
  /** What was parsed, as long as what was written and blank where the head is: every position of the tree is a place in it. */
  readonly source: string
  /** What was taken out of it before; `null` where it has nothing of a template language. */
  readonly templates: TakenTemplates | null
}

/**
 * Parse a head and, below it, CommonMark with GFM, without what is written in template languages, of which MDX has more.
 * Never fails: every string is Markdown, but for one that has more of something than can be read, which is a problem.
 */
export function parseMarkdown(written: string, hasMdx = false): MarkdownFile {
  const { head, problem, end } = splitHead(written)
  // Blank lines of the same length: what follows keeps its place.
  const body = end > 0 ? written.slice(0, end).replace(/[^\n]/g, ' ') + written.slice(end) : written
  const excess = problem ?? findExcess(body)
  if (excess) return { head, problem: excess, tree: EMPTY, source: body, templates: null }
  const templates = takeTemplates(body, hasMdx, parse)
  const source = templates?.text ?? body
  const tree = parse(source)
  if (templates) clearAddresses(tree)
  if (NEEDS_PLACES.test(source)) placeNodes(tree, source)
  const tooDeep = findTooDeep(tree)
  return { head, problem: tooDeep, tree: tooDeep ? EMPTY : tree, source, templates }
}

/**
 * E-mail addresses are tried at every word and tables at every paragraph, so they are left out where none can stand: that
 * halves the time.
 */
function parse(source: string): Root {
  return (NEEDS_GFM.test(source) ? processor : plainProcessor).parse(source)
}

/** Tell from a file's name whether it is written in MDX. */
export function isMdx(path: string): boolean {
  return /\.mdx$/i.test(path)
}
