import { splitPath } from '../content/split-path.ts'
import type { Article, ArticleBody } from '../reading/article.ts'
import { toPassageMarks } from './passage-mark.ts'
import { renderPassages } from './render-passages.ts'
import type { Passage, RenderedArticle } from './rendered-article.ts'

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
  const passages = renderPassages(tree, body, marks, { base, folder, pictures })
  return { ...article, passages: withoutTitle(passages, article) }
}

/** A heading that says the title over again is left out where a body begins with it, and nothing leads into it. */
function withoutTitle(passages: readonly Passage[], { text, meta }: Article): readonly Passage[] {
  const [first, ...others] = passages
  if (!first || toKey(text.slice(first.start, first.end)) !== toKey(meta.title)) return passages
  const id = /^<h[2-6] id="(?<id>[^"]*)">(?!.* id=)/s.exec(first.html)?.groups?.['id']
  const isLed = others.some(({ html }) => html.includes(`href="#${id}"`))
  return id === undefined || isLed ? passages : others
}

function toKey(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase()
}
