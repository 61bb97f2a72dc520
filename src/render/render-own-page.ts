import { toBodyText } from '../markdown/body-text.ts'
import { toBodyTree } from '../markdown/body-tree.ts'
import { normalizeSource } from '../markdown/decode-source.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { type PassageLinks, renderPassages } from './render-passages.ts'

/** Render a page of the paper's own as sanitised HTML, without a mark: it is no article. Its head is left out. */
export function renderOwnPage(source: string, links: Pick<PassageLinks, 'base' | 'isServed'>): string {
  const { tree } = toBodyTree(parseMarkdown(normalizeSource(source)))
  return renderPassages(tree, toBodyText(tree), [], { ...links, folder: '', pictures: [] })
    .map(({ html }) => html)
    .join('\n')
}
