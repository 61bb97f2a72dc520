import pMap from 'p-map'
import { type KeptPage, PageFolder } from './page-folder.ts'
import { loadSiteApp } from './load-site-app.ts'
import { toFilePath } from './list-site-paths.ts'
import { renderPath } from './render-path.ts'

/** Rendering a page is partly waiting for files. */
const AT_ONCE = 8

/** What pages are rendered with; plain data, so that other threads can be given it once. */
export interface RenderFrame {
  /** Absolute path of the folder of the compiled code. */
  readonly code: string
  /** Absolute path of the content's cache. */
  readonly cache: string
  readonly base: string
}

/** A page to be rendered, by the place of its route in the manifest. */
export interface RenderJob {
  readonly route: number
  readonly pathname: string
  readonly before: KeptPage | undefined
}

/** What was written, or `null` where there was nothing to write. */
export type Rendered = Omit<KeptPage, 'key'> | null

/** Build the rendering of pages into the cache, which gives what each was written to. */
export function toJobRenderer({
  code,
  cache,
  base,
}: RenderFrame): (jobs: readonly RenderJob[]) => Promise<Rendered[]> {
  const app = loadSiteApp(code)
  const pages = new PageFolder(cache)
  const renderOne = async ({ route: place, pathname, before }: RenderJob): Promise<Rendered> => {
    const { manifest } = await app
    const route = manifest.routes[place]?.routeData
    if (!route) throw new Error(`There is no route ${place} in the compiled code.`)
    const bytes = await renderPath(await app, { pathname, route }, base)
    return bytes && pages.write(toFilePath({ pathname, route }), bytes, before)
  }
  const opened = new Map<number, Promise<unknown>>()
  const render = (job: RenderJob): Promise<Rendered> => {
    // Astro keeps what the first page of a route had laid out for all of it: pages rendered beside it would do so again.
    const first = opened.get(job.route)
    const rendered = first ? first.then(() => renderOne(job)) : renderOne(job)
    if (!first)
      opened.set(
        job.route,
        rendered.catch(() => {}),
      )
    return rendered
  }
  return (jobs) => pMap(jobs, render, { concurrency: AT_ONCE })
}
