import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RouteData, SSRManifest } from 'astro'
import { APP } from './code-folder.ts'

/** A page or another file of the site that is rendered. */
export interface SitePath {
  /** Its address below the site's root, as its route makes it. */
  readonly pathname: string
  readonly route: RouteData
  /** Names all it shows; where there is none it is rendered at every build. */
  readonly cacheKey?: string | undefined
}

/** What Astro's compiled code exports, as far as it is used here. */
export interface SiteApp {
  readonly manifest: SSRManifest
  readonly setInternals: (internals: object) => void
  readonly setOptions: (options: object) => void
  readonly render: (request: Request, options: { readonly routeData: RouteData }) => Promise<Response>
}

/**
 * Load the compiled code of the site, as Astro does when it has bundled it: the style sheets of each page come from the
 * manifest that Astro wrote into it, in their order.
 */
export async function loadSiteApp(code: string): Promise<SiteApp> {
  const folder = join(code, APP)
  const entry = (await readdir(folder)).find((name) => name.startsWith('prerender-entry'))
  if (entry === undefined) throw new Error(`There is no compiled code in ${folder}.`)
  const { app }: { readonly app: SiteApp } = await import(pathToFileURL(join(folder, entry)).href)
  const pages = app.manifest.routes.map(
    ({ routeData, styles }) =>
      [
        `${routeData.route}&${routeData.component}`,
        { styles: styles.map((sheet, order) => ({ sheet, order, depth: 0 })) },
      ] as const,
  )
  app.setInternals({ pagesByKeys: new Map(pages) })
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: printFault } } } })
  return app
}

/** Astro logs errors that it then throws; they are reported once, when a build gives up. */
function printFault({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn') console.warn(message)
  return true
}
