import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from '../support/serve-folder.ts'
import { listPages } from '../support/site-files.ts'

const SCHEMES = ['light', 'dark'] as const
const WIDTHS = [360, 1280] as const
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

describe.each(['demonstration', 'newspaper'] as const)('every page of the %s, without script', (name) => {
  const site = inject(name)
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

  const cases = listPages(site.folder).flatMap((path) =>
    SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ path, colorScheme, width }))),
  )

  it.each(cases)(
    '$path has no violation in $colorScheme at $width px',
    async ({ path, colorScheme, width }) => {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(server.origin) && !request.url().startsWith('data:'))
          foreign.push(request.url())
      })
      await page.goto(`${server.origin}${site.base}${path.replace(/index\.html$/, '')}`)
      const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      await context.close()
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([])
      expect(foreign).toEqual([])
      expect(overflow).toBe(0)
    },
  )
})
