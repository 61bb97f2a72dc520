import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { listFolder } from '../content/list-folder.ts'
import { resolveIds } from '../content/resolve-ids.ts'
import { isListPage, isMarkdown } from '../content/split-path.ts'
import type { ArticleFile } from './output-manifest.ts'

/**
 * List the files of articles in a content folder by their names, also of those that are refused or not published; `null`
 * where there is no folder for them, or one cannot be read, for which reading the content refuses it.
 */
export async function listArticleFiles(content: string): Promise<ArticleFile[] | null> {
  if (!existsSync(join(content, 'articles'))) return null
  const { paths, diagnostics } = await listFolder(content, 'articles')
  if (diagnostics.some(({ rule }) => rule === 'unreadable-folder')) return null
  const articles = paths.filter((path) => isMarkdown(path) && !isListPage(path))
  const ids = resolveIds(articles)
  return articles.map((path) => ({ file: path.normalize('NFC'), id: ids.get(path) ?? '' }))
}
