import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { joinPeople, type LikelyPair } from '../archive/people/join-people.ts'
import { readContentFrame } from '../content/content-folder.ts'
import type { Environment } from '../content/environment.ts'
import { readEntries } from '../store/entry-file.ts'
import { type Awaited, listAwaited, listOut, listWithdrawn } from '../store/standing.ts'
import { readSite } from '../site.ts'
import { BuildError } from './build-error.ts'
import { checkStage } from './check-stage.ts'
import { checkKnownArticles } from './known-articles.ts'
import { copyPublic } from './copy-public.ts'
import { dropUnwanted } from './drop-unwanted.ts'
import { listArticleFiles } from './list-article-files.ts'
import { takeLock } from './lock-file.ts'
import { toHolderWords } from './lock-holder.ts'
import { withOutputLock } from './lock-output.ts'
import { mendCache } from './mend-cache.ts'
import { type ArticleFile, toHiddenFile } from './output-manifest.ts'
import { readOutputRecord } from './output-record.ts'
import { completeOutput, type Publication, publishOutput } from './publish-output.ts'
import { checkSavedPages, recordSavedPages } from './saved-pages.ts'
import { copyIndex, makeSearchIndexAside } from './search-index.ts'
import type { IndexFiles } from './search-shards.ts'
import { makeStage } from './stage-folder.ts'

/** What a build did, and the article files it was given. */
export interface BuiltSite extends Publication {
  readonly articles: readonly ArticleFile[]
  /** What waits for its time, the next first. */
  readonly awaited: readonly Awaited[]
  /** Who is likely one person under two names. */
  readonly likely: readonly LikelyPair[]
}

/**
 * Build the site of an environment in a stage of its own and publish it when it is whole: whatever is wrong before that is
 * raised, and the last good site stays. `root` is the project’s folder.
 */
export async function buildSite(environment: Environment, root: string): Promise<BuiltSite> {
  const { cache, content, out, acceptsLoss } = environment
  await lockContent(environment)
  if (existsSync(dirname(out))) await withOutputLock(out, completeOutput)
  const articles = await listArticleFiles(content)
  if (articles && !acceptsLoss) await checkKnownArticles(environment, articles)
  await checkSavedPages(cache)

  const stage = makeStage(cache)
  await buildInto(stage, environment, root)
  const entries = await readEntries(cache)
  const ids = new Set([...listOut(entries), ...listWithdrawn(entries)].map(({ id }) => id))
  await checkStage(stage, [...ids], readSite(environment).features.search)
  await recordSavedPages(cache)

  const record = await readOutputRecord(cache, out)
  const publication = await publishOutput(stage, out, {
    articles: (articles ?? []).map((article) => (ids.has(article.id) ? article : toHiddenFile(article))),
    seen: new Map(Object.entries(record?.seen ?? {})),
    edited: join(cache, 'edited'),
  })
  const { timezone } = readSite(environment)
  const { people } = await readContentFrame(content)
  const { likely } = joinPeople(listOut(entries), people)
  return { ...publication, articles: articles ?? [], awaited: listAwaited(entries, timezone), likely }
}

/** Two builds of the same content would write to one cache: the second is refused. */
async function lockContent({ cache, content, base }: Environment): Promise<void> {
  mendCache(cache)
  const holder = await takeLock(join(cache, 'lock'))
  if (holder === null) return
  throw new BuildError(
    `Another build of ${content} for ${base} is running (${toHolderWords(holder)}). Build again when it is done.`,
  )
}

async function buildInto(stage: string, environment: Environment, root: string): Promise<void> {
  let index = Promise.resolve<IndexFiles>(new Map())
  // When a build starts the articles were read: what can be found is indexed while the pages are written.
  const startIndex = (): void => {
    index = makeSearchIndexAside(environment)
    index.catch(() => {})
  }
  const search = { name: 'search', hooks: { 'astro:build:start': startIndex } }
  // What is refused before anything is built need not wait for it to load.
  const { build } = await import('astro')
  await build({ root, outDir: stage, logLevel: 'warn', integrations: [search] })
  await copyIndex(await index, join(stage, 'pagefind'))
  await dropUnwanted(stage, readSite(environment).features)
  await copyPublic(environment.content, stage)
}
