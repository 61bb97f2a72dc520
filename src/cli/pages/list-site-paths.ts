import { StaticPaths } from 'astro/runtime/prerender/static-paths.js'
import type { SiteApp, SitePath } from './load-site-app.ts'

/** List all that is to be rendered, in the order of routes; of two of one address the first stands, as Astro has it. */
export async function listSitePaths(app: SiteApp): Promise<readonly SitePath[]> {
  const paths: readonly SitePath[] = await new StaticPaths(app).getAll()
  const taken = new Set<string>()
  return paths.filter(({ pathname }) => {
    const address = pathname.replace(/\/$/, '')
    if (taken.has(address)) return false
    taken.add(address)
    return true
  })
}

/** Give the path of the file that a page or another file is written to, below the site's root. */
export function toFilePath({ pathname, route }: Pick<SitePath, 'pathname' | 'route'>): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (route.type === 'endpoint') return path
  if (path === '404') return '404.html'
  return path === '' ? 'index.html' : `${path}/index.html`
}
