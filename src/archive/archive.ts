import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getCollection } from 'astro:content'
import type { Article } from '../article/article.ts'
import { BodyFolder } from '../article/body-file.ts'
import type { ArticleEntry } from '../article/entry.ts'
import { readEnvironment } from '../article/environment.ts'
import { site } from '../site.ts'
import { type Archive, buildArchive } from './build-archive.ts'

let built: Promise<Archive> | null = null

/** Give the archive, drafts included only while developing. Built once for a whole build of the site. */
export function getArchive(): Promise<Archive> {
  if (import.meta.env.DEV) return readArchive()
  built ??= readArchive()
  return built
}

/** Read what an article's page shows: its passages, and everything that has a span in its text. */
export function readBody({ digest }: ArticleEntry): Promise<Article> {
  return new BodyFolder(readEnvironment(process.env, process.cwd()).cache).read(digest)
}

/** Read a picture that articles show, by its path below the articles' folder. */
export function readPicture(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(readEnvironment(process.env, process.cwd()).content, 'articles', path))
}

async function readArchive(): Promise<Archive> {
  const [articles, people, stories] = await Promise.all([
    getCollection('articles', ({ data }) => import.meta.env.DEV || !data.meta.draft),
    getCollection('people'),
    getCollection('stories'),
  ])
  return buildArchive(
    articles.map(({ data }) => data),
    people.map(({ id, data }) => ({ ...data, id })),
    stories.map(({ id, data }) => ({ ...data, id })),
    { buildTime: readEnvironment(process.env, process.cwd()).buildTime, timezone: site.timezone },
  )
}
