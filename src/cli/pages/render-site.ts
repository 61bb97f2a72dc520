import { join } from 'node:path'
import type { Environment } from '../../content/environment.ts'
import type { SiteFiles } from '../site-files.ts'
import { listSitePaths, toFilePath } from './list-site-paths.ts'
import { loadSiteApp } from './load-site-app.ts'
import { type KeptPage, PageFolder } from './page-folder.ts'
import { renderJobs } from './render-jobs.ts'

/**
 * Render what the cache holds with the compiled code, but for the pages whose keys are what they were, and give all of it.
 * Where a page has the path of one of `others`, that stands.
 */
export async function renderSite(
  code: string,
  { cache, base }: Pick<Environment, 'cache' | 'base'>,
  others: SiteFiles,
): Promise<SiteFiles> {
  const folder = new PageFolder(cache)
  const before = await folder.read()
  const app = await loadSiteApp(code)
  const places = new Map(app.manifest.routes.map(({ routeData }, place) => [routeData, place]))
  const paths = (await listSitePaths(app)).map((path) => ({ ...path, file: toFilePath(path) }))
  const own = paths.filter(({ file }) => !others.has(file))
  const isKept = ({ file, cacheKey }: (typeof own)[number]): boolean =>
    cacheKey !== undefined && before.get(file)?.key === cacheKey
  const jobs = own.filter((path) => !isKept(path))
  const rendered = await renderJobs(
    jobs.map(({ route, pathname, file }) => ({
      route: places.get(route) ?? -1,
      pathname,
      before: before.get(file),
    })),
    { code, cache, base },
  )
  const written = new Map(jobs.map(({ file }, index) => [file, rendered[index]]))
  const pages = new Map<string, KeptPage>()
  for (const { file, cacheKey: key } of own) {
    const page = written.get(file) ?? (written.has(file) ? null : before.get(file))
    if (page) pages.set(file, { ...page, key })
  }
  await folder.keep(pages, before)
  return new Map(
    [...pages].map(([path, { digest }]) => [path, { file: join(folder.folder, path), digest }] as const),
  )
}
