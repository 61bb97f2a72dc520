import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Article } from '../../src/reading/article.ts'
import { readContentFolder } from '../../src/content/content-folder.ts'
import { readArticle } from '../../src/reading/read-article.ts'

const folder = resolve(import.meta.dirname, '../fixtures/content')

/** Read an article of the fictional newspaper, with its people. */
export async function readFixture(id: string): Promise<Article> {
  const { people, site } = await readContentFolder(folder)
  const path = `${id}.md`
  const source = readFileSync(resolve(folder, 'articles', path), 'utf8')
  const { language, timezone } = site
  const context = { people, language, timezone, pictures: new Map<string, null>() }
  const { article, diagnostics } = readArticle(source, path, context)
  if (!article) throw new Error(`${path} is refused: ${diagnostics.map(({ message }) => message).join(' ')}`)
  return article
}
