import { BodyFolder } from './body-file.ts'
import { toDigest } from './digest.ts'
import type { ArticleEntry } from './entry.ts'
import type { Diagnostic } from '../markdown/diagnostic.ts'
import { readArticle, type ReadingContext } from './read-article.ts'
import { toEntry } from './to-entry.ts'

/** All that reading one article takes; plain data, so that another thread can do it. */
export interface ReadJob {
  readonly source: string
  /** Of the file, relative to the articles' folder. */
  readonly path: string
  readonly context: ReadingContext
  /** What the reading depends on but for the pictures: with them it names the article's state. */
  readonly known: readonly string[]
  /** Absolute path of the folder that keeps the bodies. */
  readonly cache: string
}

/** What the store is to hold of an article, or `null` where an error refuses it; and what is to be said of it. */
export interface ReadEntry {
  readonly entry: ArticleEntry | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Read an article and write its body to the cache, so that no more than its entry has to be handed on. */
export async function runReadJob({ source, path, context, known, cache }: ReadJob): Promise<ReadEntry> {
  const { article, diagnostics } = readArticle(source, path, context)
  if (!article) return { entry: null, diagnostics }
  const digest = toDigest(...known, JSON.stringify(article.pictures))
  await new BodyFolder(cache).write(digest, article)
  return { entry: toEntry(article, digest), diagnostics }
}
