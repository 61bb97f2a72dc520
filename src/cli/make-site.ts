import { join } from 'node:path'
import type { Environment } from '../content/environment.ts'
import { joinPeople } from '../archive/people/join-people.ts'
import type { StoredEntry } from '../store/entry.ts'
import { readFrame } from '../store/frame-file.ts'
import { loadContent } from '../store/load-content.ts'
import { findNextDue, listAwaited, listOut, listWithdrawn } from '../store/standing.ts'
import { readSite } from '../site.ts'
import type { BuildState } from './build-state.ts'
import { checkSite } from './check-site.ts'
import { checkKnownArticles } from './known-articles.ts'
import { listArticleFiles } from './list-article-files.ts'
import { listPublic } from './list-public.ts'
import { type ArticleFile, toHiddenFile } from './output-manifest.ts'
import { getCode, STATIC } from './pages/code-folder.ts'
import { renderSite } from './pages/render-site.ts'
import { makeSearchIndexAside } from './search-index.ts'
import { selectWanted } from './select-wanted.ts'
import { listSiteFiles, type SiteFiles, toSiteFiles } from './site-files.ts'

/** A whole site, ready to be published. */
export interface MadeSite {
  readonly site: SiteFiles
  /** The files of articles it was made from, and as the manifest names them. */
  readonly known: readonly ArticleFile[]
  readonly articles: readonly ArticleFile[]
  readonly state: Omit<BuildState, 'inputs' | 'manifest'>
}

/** With what a site is made. */
export interface Making {
  /** The project's folder. */
  readonly root: string
  /** The name of the compiled code. */
  readonly code: string
  /** The instant that decides which articles are out, in ISO 8601. */
  readonly now: string
}

/** Make the site of an environment in its cache: load the content, render what changed, and see that all is there. */
export async function makeSite(environment: Environment, { root, code, now }: Making): Promise<MadeSite> {
  const { content, acceptsLoss } = environment
  const known = await listArticleFiles(content)
  if (known && !acceptsLoss) await checkKnownArticles(environment, known)

  const folder = await getCode(root, code)
  const said: string[] = []
  const say = (message: string): void => {
    said.push(message)
    console.warn(message)
  }
  // How many words are doubtful is not said in a build.
  const logger = { info: () => {}, warn: say, error: say }
  const entries = await loadContent({ environment, root, logger, isWatching: false })
  const site = await makeFiles(folder, environment)
  const ids = new Set([...listOut(entries), ...listWithdrawn(entries)].map(({ id }) => id))
  await checkSite(site, [...ids], readSite(environment).features.search)
  const articles = (known ?? []).map((article) => (ids.has(article.id) ? article : toHiddenFile(article)))
  return { site, known: known ?? [], articles, state: await toState(entries, environment, { now, said }) }
}

async function toState(
  entries: readonly StoredEntry[],
  environment: Environment,
  { now, said }: { readonly now: string; readonly said: string[] },
): Promise<MadeSite['state']> {
  const { timezone } = readSite(environment)
  const awaited = listAwaited(entries, timezone)
  const { people } = await readFrame(environment.cache)
  const { likely: likelyOf } = joinPeople(listOut(entries), people)
  const likely = likelyOf.map(({ a, b, says }) => ({ names: [a.name, b.name], says }))
  return { since: now, until: findNextDue(entries, now, timezone), said, awaited, likely }
}

/** Make all files of the site: what can be found is indexed while the pages are rendered. */
async function makeFiles(code: string, environment: Environment): Promise<SiteFiles> {
  const index = makeSearchIndexAside(environment)
  index.catch(() => {})
  const sent = await listSiteFiles(join(code, STATIC))
  const pages = await renderSite(code, environment, sent)
  const found = await toSiteFiles([...(await index)].map(([path, file]) => [`pagefind/${path}`, file]))
  const site = selectWanted(new Map([...sent, ...pages, ...found]), readSite(environment).features)
  const own = await listPublic(environment, site)
  return new Map([...site, ...own].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
