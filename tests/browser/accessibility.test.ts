import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { serveFolder } from '../support/serve-folder.ts'
import { listSeenPages } from '../support/site-files.ts'
import { withoutScript } from '../support/without-script.ts'

const SITES = ['demonstration', 'newspaper'] as const
const VIEWS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
)
describe.each(SITES.flatMap((name) => VIEWS.map((view) => ({ name, ...view }))))(
  'every page of the $name, without script, in $colorScheme at $width px',
  ({ name, colorScheme, width }) => {
    const site = inject(name)
    const foreign: string[] = []
    let browser: Browser
    let context: BrowserContext
    let server: Awaited<ReturnType<typeof serveFolder>>

    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
      server = await serveFolder(site.root)
      context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      })
      await withoutScript(context)
      context.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !/^(?:data|blob|about):/.test(request.url()))
          foreign.push(request.url())
      })
    })
    afterAll(async () => {
      await browser.close()
      await server.close()
    })

    it.each(toSample(listSeenPages(site.folder), name === 'newspaper'))(
      '%s has no violation and fits',
      async (path) => {
        const page = await context.newPage()
        await page.goto(`${server.origin}${site.base}${path.replace(/index\.html$/, '')}`)
        const violations = await findViolations(page)
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        await page.close()
        expect(violations).toEqual([])
        expect(foreign).toEqual([])
        expect(overflow).toBe(0)
      },
    )
  },
)

/** The first two pages of each kind, which are made by the same hand; the newspaper's articles are all of their own. */
function toSample(paths: readonly string[], hasOddArticles: boolean): string[] {
  const kinds = Map.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/'))
  return [...kinds].flatMap(([kind, pages]) =>
    hasOddArticles && kind === 'articles' ? pages : pages.slice(0, 2),
  )
}
