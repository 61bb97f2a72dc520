import { join } from 'node:path'
import { z } from 'zod'
import type { Environment } from '../content/environment.ts'
import { listFormerFiles } from './adopt-output.ts'
import { checkLoss } from './check-loss.ts'
import { readRecord, writeRecord } from './kept-record.ts'
import { type ArticleFile, readManifest } from './output-manifest.ts'
import { readOutputRecord } from './output-record.ts'

const articlesSchema = z.array(z.object({ file: z.string(), id: z.string() }))

/**
 * Refuse content that lost many of the articles which the last build of it had, or of its output folder: that of other
 * content in the same folder is another archive, but none is replaced by one without any article.
 */
export async function checkKnownArticles(
  { cache, content, out }: Environment,
  present: readonly ArticleFile[],
): Promise<void> {
  checkLoss((await readRecord(toPath(cache), articlesSchema)) ?? [], present)
  const remembered = await readOutputRecord(cache, out)
  const isOther = remembered !== null && remembered.content !== content
  if (isOther && present.length > 0) return
  checkLoss((await readManifest(out))?.articles ?? (await listFormerArticles(out, present)), present)
}

/** Remember the articles of content for its next build. */
export function writeKnownArticles(cache: string, articles: readonly ArticleFile[]): Promise<void> {
  return writeRecord(toPath(cache), articles)
}

/** Of a site that was built before manifests only pages are known: no reason to miss any while there are others. */
async function listFormerArticles(out: string, present: readonly ArticleFile[]): Promise<ArticleFile[]> {
  if (present.length > 0) return []
  const pages = (await listFormerFiles(out)).flatMap(
    (path) => /^articles\/(?<id>[^/]+)\/index\.html$/.exec(path)?.groups?.['id'] ?? [],
  )
  return pages.map((id) => ({ file: `${id}.md`, id }))
}

function toPath(cache: string): string {
  return join(cache, 'articles.json')
}
