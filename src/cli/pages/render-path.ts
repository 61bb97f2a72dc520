import type { SiteApp, SitePath } from './load-site-app.ts'

/** Stands for the host in requests: nothing that is rendered shows it. */
const HOST = 'http://localhost'

/** Render a page or another file of the site; `null` where there is nothing of it. */
export async function renderPath(
  app: SiteApp,
  { pathname, route }: Pick<SitePath, 'pathname' | 'route'>,
  base: string,
): Promise<Uint8Array | null> {
  const path = pathname.replace(/^\/|\/$/g, '')
  // With trailing slashes everywhere, a file is asked for as a folder where its route itself names no ending.
  const ending = path === '' || (route.type === 'endpoint' && /\.\w+$/.test(route.route)) ? '' : '/'
  const request = new Request(new URL(`${base}${path}${ending}`, HOST))
  const response = await app.render(request, { routeData: route })
  if (response.status !== 200 && !(response.status === 404 && path === '404'))
    throw new Error(`${route.component} gave ${response.status} for ${pathname}.`)
  return response.body && new Uint8Array(await response.arrayBuffer())
}
