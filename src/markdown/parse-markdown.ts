import type { Root, Yaml } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze()

/** A Markdown file taken apart, positions kept. */
export interface MarkdownFile {
  /** The YAML between the fences, and the one-based line it starts on; `null` where the file has none. */
  readonly frontmatter: { readonly yaml: string; readonly line: number } | null
  /** The tree of the whole file; its frontmatter node renders to nothing. */
  readonly tree: Root
}

/** Parse CommonMark with GFM and YAML frontmatter. Never fails: every string is Markdown. */
export function parseMarkdown(source: string): MarkdownFile {
  const tree = processor.parse(source)
  const yaml = tree.children.find((node): node is Yaml => node.type === 'yaml')
  const frontmatter = yaml?.position ? { yaml: yaml.value, line: yaml.position.start.line + 1 } : null
  return { frontmatter, tree }
}
