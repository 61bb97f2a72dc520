import { join } from 'node:path'
import { listFiles } from '../content/content-file.ts'
import { splitPath } from '../content/split-path.ts'
import type { ArticleFile } from './output-manifest.ts'

/** List the files of articles in a content folder, of those that are refused or not published too. */
export async function listArticleFiles(content: string): Promise<ArticleFile[]> {
  const paths = await listFiles(join(content, 'articles'), (name) => name.endsWith('.md'))
  return paths.map((file) => ({ file, id: splitPath(file).id }))
}
