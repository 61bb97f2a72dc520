import type { RenderedArticle } from '../../render/rendered-article.ts'

/** Tell whether an article's body has words in italics, which need a face of their own. */
export function hasEmphasis({ passages }: Pick<RenderedArticle, 'passages'>): boolean {
  return passages.some(({ html }) => html.includes('<em>'))
}
