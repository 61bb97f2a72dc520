import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { openSite } from '../support/open-site.ts'
import { listSeenPages } from '../support/site-files.ts'
import { withoutScript } from '../support/without-script.ts'

/** Both widths and both schemes; the two that are crossed can only differ from these in their colours. */
const VIEWS = [
  { colorScheme: 'dark', width: 360, scope: 'all' },
  { colorScheme: 'light', width: 360, scope: 'colours' },
  { colorScheme: 'light', width: 1280, scope: 'all' },
  { colorScheme: 'dark', width: 1280, scope: 'colours' },
] as const

interface Sample {
  readonly path: string
  /** The views in which it is looked at. */
  readonly views: readonly (typeof VIEWS)[number][]
}

describe.each(['demonstration', 'newspaper'] as const)('the %s, without script', (name) => {
  const { folder, base } = inject(name)
  const { open, origin } = openSite(name)
  const foreign: string[] = []
  let page: Page

  beforeAll(async () => {
    page = await open('404.html')
    await withoutScript(page.context())
    page.on('request', (request) => {
      if (!request.url().startsWith(origin()) && !/^(?:data|blob|about):/.test(request.url()))
        foreign.push(request.url())
    })
  })
  afterAll(() => page.context().close())

  it.each(toSamples(listSeenPages(folder), name))(
    '$path has no violation and fits',
    async ({ path, views }) => {
      await page.goto(`${origin()}${base}${path.replace(/index\.html$/, '')}`)
      for (const { colorScheme, width, scope } of views) {
        await page.emulateMedia({ colorScheme })
        await page.setViewportSize({ width, height: 900 })
        const violations = await findViolations(page, scope)
        const overflow = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        )
        expect({ colorScheme, width, violations, overflow }).toEqual({
          colorScheme,
          width,
          violations: [],
          overflow: 0,
        })
      }
      expect(foreign).toEqual([])
    },
  )
})

/**
 * The first page of each kind in every view, and of the newspaper, whose pages are odder, the second too, and all articles,
 * in either width and either scheme.
 */
function toSamples(paths: readonly string[], name: string): Sample[] {
  const kinds = Map.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/'))
  return [...kinds].flatMap(([kind, [first, ...others]]) => {
    const odd = name === 'newspaper' ? others.slice(0, kind === 'articles' ? undefined : 1) : []
    const once = odd.map((path) => ({ path, views: VIEWS.filter(({ scope }) => scope === 'all') }))
    return first === undefined ? once : [{ path: first, views: VIEWS }, ...once]
  })
}
