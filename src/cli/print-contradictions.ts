import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readContentText } from '../content/content-file.ts'
import {
  CONTRADICTION_RULES,
  type Contradiction,
  findContradictions,
  type ReadArticle,
} from '../reading/find-contradictions.ts'
import { readArticle, type ReadingContext } from '../reading/read-article.ts'
import { toDocument } from '../text/document.ts'
import { listArchive } from './check/list-archive.ts'

/** So much of a passage shows what is meant. */
const SHOWN = 160

/** What was counted of an archive. */
interface Counted {
  articles: number
  statements: number
  events: number
  readonly found: (Contradiction & {
    readonly file: string
    readonly words: string
    readonly published: string
  })[]
}

/**
 * Read every article of a folder, a content folder or any folder of Markdown files, and print what contradicts itself in
 * what was read: how often by each rule, and each passage. No gold is needed. `content` is the content folder whose settings
 * and people count where `folder` has none.
 */
export async function printContradictions(folder: string, content: string): Promise<void> {
  if (!existsSync(folder)) {
    console.error(`${folder} is no folder. Name one that holds articles.`)
    process.exitCode = 2
    return
  }
  const counted: Counted = { articles: 0, statements: 0, events: 0, found: [] }
  const { root, collection, files, frame } = await listArchive(folder, content)
  const { language, timezone } = frame.site
  const context: ReadingContext = { people: frame.people, pictures: new Map(), language, timezone }
  for (const { path, written } of files) {
    const { source } = await readContentText(root, join(collection, written))
    const { article, body } = source === null ? unread : readArticle(source, path, context)
    if (!article) continue
    const document = toDocument(body.body.text, body.body.blocks)
    count(counted, path, { ...article, document, published: article.meta.published.day })
  }
  print(counted)
}

const unread = { article: null, body: null } as const

function count(counted: Counted, file: string, article: ReadArticle): void {
  counted.articles++
  counted.statements += article.statements.length
  counted.events += article.events.length
  for (const each of findContradictions(article)) {
    const words = article.document.text.slice(each.span.start, each.span.end).replace(/\s+/g, ' ')
    counted.found.push({ ...each, file, words: words.slice(0, SHOWN), published: article.published })
  }
}

function print({ articles, statements, events, found }: Counted): void {
  console.log(`${articles} articles, ${statements} statements, ${events} events`)
  for (const { id, says } of CONTRADICTION_RULES) {
    const own = found.filter(({ rule }) => rule === id)
    console.log(`${id}: ${own.length}  (${says})`)
    for (const { file, published, day, words } of own)
      console.log(`  ${file}, published ${published}, read as ${day}: ${words}`)
  }
}
