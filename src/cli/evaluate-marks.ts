import { resolve } from 'node:path'
import { type ContentFolder, readContentFolder } from '../content/content-folder.ts'
import type { EditorMark } from '../content/frontmatter.ts'
import { parseFrontmatter } from '../content/parse-frontmatter.ts'
import { type Judgement, judgeMark } from '../desk/judge-mark.ts'
import { isMdx, parseMarkdown } from '../markdown/parse-markdown.ts'
import type { Article } from '../reading/article.ts'
import { findMarkedWords } from '../reading/find-marked-words.ts'
import { readArticle } from '../reading/read-article.ts'
import { toPeopleSelector } from '../reading/select-people.ts'
import { print } from './print.ts'

/** An article read without its marks, and the marks. */
interface MarkedArticle {
  readonly article: Article
  readonly marks: readonly EditorMark[]
}

/** Score the reader on a content folder's own marks, read without them: how often it said what its editors say. */
export async function evaluateMarks(folder: string): Promise<void> {
  const marked = readMarked(await readContentFolder(resolve(folder)))
  const judged = marked.flatMap(({ article, marks }) => marks.flatMap((mark) => judgeMark(article, mark)))
  if (judged.length === 0) {
    console.log('No article has marks yet: npm run review makes them.')
    return
  }
  console.log('                marks  right  wrong  missed')
  for (const [of, all] of Map.groupBy(judged, (each) => each.of)) {
    const count = (result: Judgement['result']): number => all.filter((each) => each.result === result).length
    const counts = [all.length, count('right'), count('wrong'), count('missed')]
    console.log(`${of.padEnd(15)}${counts.map((each) => String(each).padStart(6)).join(' ')}`)
  }
}

/**
 * Print a content folder's marks as gold, an article a line: where each stands in the plain text, and what it says. The text
 * itself goes with them only where whoever asks owns it.
 */
export async function exportMarks(folder: string, hasText: boolean): Promise<void> {
  for (const { article, marks } of readMarked(await readContentFolder(resolve(folder)))) {
    const { id, meta, text } = article
    const placed = marks.flatMap(({ text: words, prefix: _prefix, suffix: _suffix, ...says }) => {
      const found = findMarkedWords({ text, tokens: [] }, { text: words, prefix: _prefix, suffix: _suffix })
      return 'span' in found ? [{ ...found.span, ...says }] : []
    })
    const { published, language } = meta
    await print({ id, published: published.day, language, ...(hasText && { text }), marks: placed })
  }
}

function readMarked({ articles, people, site }: ContentFolder): MarkedArticle[] {
  const select = toPeopleSelector(people)
  const { language, timezone } = site
  return articles.flatMap(({ id, path, source }) => {
    const { marks } = parseFrontmatter(parseMarkdown(source, isMdx(path)), site, path)
    if (marks.length === 0) return []
    const context = {
      id,
      language,
      timezone,
      people: select(source),
      pictures: new Map(),
      ignoresMarks: true,
    }
    const { article } = readArticle(source, path, context)
    return article ? [{ article, marks }] : []
  })
}
