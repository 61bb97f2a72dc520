import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { joinPeople, type LikelyPair } from '../archive/people/join-people.ts'
import { readContentFrame } from '../content/content-folder.ts'
import type { Environment } from '../content/environment.ts'
import { loadContent } from '../store/load-content.ts'
import type { ContentLogger } from '../store/report-content.ts'
import { type Awaited, listAwaited, listOut, listWithdrawn } from '../store/standing.ts'
import { readSite } from '../site.ts'
import { BuildError } from './build-error.ts'
import { checkSite } from './check-site.ts'
import { checkKnownArticles } from './known-articles.ts'
import { listArticleFiles } from './list-article-files.ts'
import { listPublic } from './list-public.ts'
import { takeLock } from './lock-file.ts'
import { toHolderWords } from './lock-holder.ts'
import { withOutputLock } from './lock-output.ts'
import { mendCache } from './mend-cache.ts'
import { type ArticleFile, toHiddenFile } from './output-manifest.ts'
import { readOutputRecord } from './output-record.ts'
import { completeOutput, type Publication, publishOutput } from './publish-output.ts'
import { getCode, STATIC } from './pages/code-folder.ts'
import { renderSite } from './pages/render-site.ts'
import { makeSearchIndexAside } from './search-index.ts'
import { listSiteFiles, type SiteFiles, toSiteFiles } from './site-files.ts'

/** What a build did, and the article files it was given. */
export interface BuiltSite extends Publication {
  readonly articles: readonly ArticleFile[]
  /** What waits for its time, the next first. */
  readonly awaited: readonly Awaited[]
  /** Who is likely one person under two names. */
  readonly likely: readonly LikelyPair[]
}

/**
 * Build the site of an environment in its cache and publish it when it is whole: whatever is wrong before that is raised,
 * and the last good site stays. `root` is the project’s folder.
 */
export async function buildSite(environment: Environment, root: string): Promise<BuiltSite> {
  const { cache, content, out, acceptsLoss } = environment
  await lockContent(environment)
  if (existsSync(dirname(out))) await withOutputLock(out, completeOutput)
  const articles = await listArticleFiles(content)
  if (articles && !acceptsLoss) await checkKnownArticles(environment, articles)

  const code = await getCode(root, environment)
  const entries = await loadContent({ environment, root, logger: LOGGER, isWatching: false })
  const site = await makeSite(code, environment)
  const ids = new Set([...listOut(entries), ...listWithdrawn(entries)].map(({ id }) => id))
  await checkSite(site, [...ids])

  const record = await readOutputRecord(cache, out)
  const publication = await publishOutput(site, out, {
    articles: (articles ?? []).map((article) => (ids.has(article.id) ? article : toHiddenFile(article))),
    seen: new Map(Object.entries(record?.seen ?? {})),
    edited: join(cache, 'edited'),
  })
  const { timezone } = readSite(environment)
  const { people } = await readContentFrame(content)
  const { likely } = joinPeople(listOut(entries), people)
  return { ...publication, articles: articles ?? [], awaited: listAwaited(entries, timezone), likely }
}

/** How many words are doubtful is not said in a build. */
const LOGGER: ContentLogger = { info: () => {}, warn: console.warn, error: console.error }

/** Two builds of the same content would write to one cache: the second is refused. */
async function lockContent({ cache, content, base }: Environment): Promise<void> {
  mendCache(cache)
  const holder = await takeLock(join(cache, 'lock'))
  if (holder === null) return
  throw new BuildError(
    `Another build of ${content} for ${base} is running (${toHolderWords(holder)}). Build again when it is done.`,
  )
}

/** Make all files of the site: what can be found is indexed while the pages are rendered. */
async function makeSite(code: string, environment: Environment): Promise<SiteFiles> {
  const index = makeSearchIndexAside(environment)
  index.catch(() => {})
  const sent = await listSiteFiles(join(code, STATIC))
  const pages = await renderSite(code, environment, sent)
  const found = await toSiteFiles([...(await index)].map(([path, file]) => [`pagefind/${path}`, file]))
  const site = new Map([...sent, ...pages, ...found])
  const own = await listPublic(environment, site)
  return new Map([...site, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
