import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'
import type { BuiltSite } from './build-sites.ts'
import { serveFolder } from './serve-folder.ts'

/** A built site in a browser, for the tests of one file. */
export interface OpenSite {
  /** Open a page of it, `articles/bridge/#s-words`, in a context of its own. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  readonly origin: () => string
}

/** Serve a built site and open a browser for as long as the tests of a file run. */
export function openSite(name: 'demonstration' | 'newspaper'): OpenSite {
  const site: BuiltSite = inject(name)
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
    server = await serveFolder(site.root)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  return {
    origin: () => server.origin,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      context.setDefaultTimeout(10_000)
      const page = await context.newPage()
      await page.goto(`${server.origin}${site.base}${path}`)
      return page
    },
  }
}
