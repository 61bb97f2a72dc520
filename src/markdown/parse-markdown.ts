import type { Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { closeAddresses } from './close-addresses.ts'
import { placeNodes } from './place-nodes.ts'
import { withoutConstructs } from './without-constructs.ts'

/** One tilde is an “about” between numbers far more often than words struck out. */
const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, { singleTilde: false })
  .use(closeAddresses)
const processor = markdown().freeze()
const plainProcessor = markdown().use(withoutConstructs, ['emailAutolink', 'table']).freeze()

/** What no e-mail address or table does without: an @, a pipe or the colon at a delimiter row's dashes. */
const NEEDS_GFM = /[@|]|:-|-:/
/** What a bare address does not do without. */
const NEEDS_PLACES = /@|www\.|https?:\/\//i

/** A Markdown file taken apart, positions kept. */
export interface MarkdownFile {
  /** The YAML between the fences, and the one-based line it starts on; `null` where the file has none. */
  readonly frontmatter: { readonly yaml: string; readonly line: number } | null
  /** The tree of the whole file; its frontmatter node renders to nothing. */
  readonly tree: Root
  /** What was parsed: every position of the tree is a place in it. */
  readonly source: string
}

/**
 * Parse CommonMark with GFM and YAML frontmatter. Never fails: every string is Markdown. E-mail addresses are tried at
 * every word and tables at every paragraph, so they are left out where none can stand: that halves the time.
 */
export function parseMarkdown(source: string): MarkdownFile {
  const tree = (NEEDS_GFM.test(source) ? processor : plainProcessor).parse(source)
  if (NEEDS_PLACES.test(source)) placeNodes(tree, source)
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml')
  const frontmatter = yaml?.position ? { yaml: yaml.value, line: yaml.position.start.line + 1 } : null
  return { frontmatter, tree, source }
}
