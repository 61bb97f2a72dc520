import type { Article } from '../../article/article.ts'

/** Tell whether an article's body has words in italics, which need a face of their own. */
export function hasEmphasis({ passages }: Pick<Article, 'passages'>): boolean {
  return passages.some(({ html }) => html.includes('<em>'))
}
