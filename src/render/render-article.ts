import { splitPath } from '../content/split-path.ts'
import type { Article, ArticleBody } from '../reading/article.ts'
import { toPassageMarks } from './passage-mark.ts'
import { renderPassages } from './render-passages.ts'
import type { RenderedArticle } from './rendered-article.ts'

/** Where an article stands: its file's path below the articles' folder, and the site's sub-path for links in the body. */
interface Place {
  readonly path: string
  readonly base: string
}

/** Render the body of an article that was read, with every mark on its words. */
export function renderArticle(
  article: Article,
  { tree, body }: ArticleBody,
  { path, base }: Place,
): RenderedArticle {
  const { text, expressions, events, statements, pictures } = article
  const marks = toPassageMarks(text, expressions, events, statements)
  const { folder } = splitPath(path)
  return { ...article, passages: renderPassages(tree, body, marks, { base, folder, pictures }) }
}
