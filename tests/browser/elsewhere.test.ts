import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { openSite } from '../support/open-site.ts'

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']

/** Another site, on a port of its own: what is framed comes from elsewhere. */
const elsewhere = openSite('demonstration')

describe('TimelineJS', () => {
  const { open } = elsewhere
  const { folder } = inject('demonstration')
  const library = dirname(
    createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  )
  const story = 'stories/security-guarantees'
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
  const rows = Papa.parse<Record<string, string>>(read(`${story}/events.csv`), {
    header: true,
    skipEmptyLines: true,
  }).data

  /** Let TimelineJS draw data on an empty page; give the first and last day it has for each event, by id. */
  async function draw(page: Page, data: string): Promise<readonly (readonly [string, string, string])[]> {
    await page.setContent('<div id="line"></div>')
    await page.addScriptTag({ path: join(library, 'timeline.js') })
    await page.evaluate((text) => {
      const { Timeline } = Reflect.get(window, 'TL')
      Object.assign(window, { timeline: new Timeline('line', JSON.parse(text), { font: null }) })
    }, data)
    await page.waitForFunction(() => Reflect.get(window, 'timeline').config?.events.length > 0)
    return page.evaluate(() => {
      const timeline = Reflect.get(window, 'timeline')
      const toDay = (date: Date): string =>
        [date.getFullYear(), date.getMonth() + 1, date.getDate()]
          .map((part) => String(part).padStart(2, '0'))
          .join('-')
      type Dated = { readonly data: { readonly date_obj: Date } }
      type Slide = { readonly unique_id: string; readonly start_date: Dated; readonly end_date?: Dated }
      return timeline.config.events.map(({ unique_id, start_date, end_date }: Slide) => [
        unique_id,
        toDay(start_date.data.date_obj),
        toDay((end_date ?? start_date).data.date_obj),
      ])
    })
  }

  it.each(ZONES)('has every event on its day and every range to its last, in %s', async (timezoneId) => {
    const page = await open('404.html', { timezoneId, bypassCSP: true })
    const drawn = await draw(page, read(`${story}/timeline.json`))
    const expected = rows.map(({ id, start, end }) => [id, start || end, end || start])
    expect(drawn.toSorted()).toEqual(expected.toSorted())
    expect(expected.filter(([, start, end]) => start !== end).length).toBeGreaterThan(5)
    await page.context().close()
  })

  it('shows the words of a date and the way to its own words', async () => {
    const page = await open('404.html', { bypassCSP: true })
    await draw(page, read(`${story}/timeline.json`))
    const [row] = rows.filter(({ precision }) => precision === 'month')
    const slide = page.locator(`.tl-slide:has(a[href="${row?.['url']}"])`)
    expect(await slide.locator('.tl-headline-date').textContent()).toMatch(/^(?:about )?[A-Z][a-z]+ \d{4}/)
    await page.context().close()
  })
})

describe('a frame on another site', () => {
  const { open, origin } = openSite('newspaper')
  const { folder, base } = inject('newspaper')
  const ARTICLE = '2026-04-02-proof'
  const statements: readonly {
    readonly id: string
    readonly speaker: { readonly id: string | null } | null
  }[] = JSON.parse(readFileSync(join(folder, `articles/${ARTICLE}/article.json`), 'utf8')).statements
  const asked = statements.find(({ speaker }) => speaker?.id === 'marta-delgado')?.id ?? ''

  /** Open a page of nobody's with a frame of ours in it. */
  async function frame(path: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const viewport = { width, height: 600 }
    const page = await elsewhere.open('404.html', { bypassCSP: true, colorScheme, viewport })
    await page.setContent(
      `<style>body{margin:0}</style><iframe src="${origin()}${base}embed/${path}" title="A frame" width="100%" height="500" style="border:0"></iframe>`,
    )
    await page.frameLocator('iframe').locator('h1').waitFor()
    return page
  }

  it('has the quotation that is asked for alone, with who said it and the way home', async () => {
    const page = await frame(`articles/${ARTICLE}/#${asked}`, 600)
    const inside = page.frameLocator('iframe')
    expect(await inside.locator('figure:visible').count()).toBe(1)
    expect(await inside.locator('figure:visible b').textContent()).toBe('Marta Delgado')
    expect(await inside.locator('h1 a').getAttribute('href')).toBe(`${base}articles/${ARTICLE}/`)
    expect(await inside.locator('a:not([target="_blank"])').count()).toBe(0)
    await page.context().close()
  })

  it('has all quotations of an article, but for those of somebody who is hidden', async () => {
    const page = await frame(`articles/${ARTICLE}/`, 600)
    const inside = page.frameLocator('iframe')
    const hidden = statements.length - (await inside.locator('figure:visible').count())
    expect(hidden).toBe(1)
    expect(await inside.locator('body').textContent()).not.toContain('Achterberg')
    await page.context().close()
  })

  it.each([
    ['articles/2026-04-02-proof/', 320],
    ['articles/2026-04-03-hebrew/', 320],
    ['stories/quay-street/', 320],
  ] as const)('shows %s at %i pixels, in the light and in the dark', async (path, width) => {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await frame(path, width, scheme)
      const [, inner] = page.frames()
      const [wide, ground] = (await inner?.evaluate(() => [
        document.documentElement.scrollWidth,
        getComputedStyle(document.body).backgroundColor,
      ])) ?? [0, '']
      expect(wide).toBe(width)
      expect(ground).toBe(scheme === 'light' ? 'rgb(252, 252, 250)' : 'rgb(20, 22, 26)')
      await page.goto(`${origin()}${base}embed/${path}`)
      expect(await findViolations(page)).toEqual([])
      await page.context().close()
    }
  })

  it('needs no script and is no page of its own', async () => {
    const page = await open(`embed/articles/${ARTICLE}/`)
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
    await page.context().close()
  })

  it('is to be had beside the quotation, but for that of somebody who is hidden', async () => {
    const page = await open(`articles/${ARTICLE}/`, { permissions: ['clipboard-read', 'clipboard-write'] })
    const entry = page.locator(`[id="in-${asked}"]`)
    await entry.locator('button', { hasText: 'Embed' }).click()
    await entry.locator('button', { hasText: 'Code copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^<iframe src="https:\/\/harbour\.example\/news\/embed\/articles\/[^"]+" title="/)
    expect(copied).toContain(`#${asked}"`)
    const hidden = page.locator('.voice', { hasText: 'Owen Achterberg' })
    expect(await hidden.locator('button', { hasText: 'Copy' }).count()).toBe(1)
    expect(await hidden.locator('button', { hasText: 'Embed' }).count()).toBe(0)
    await page.context().close()
  })

  it('is named on the page, for sites that ask it', async () => {
    const page = await open(`articles/${ARTICLE}/`)
    const address = await page.locator('link[type="application/json+oembed"]').getAttribute('href')
    const file = decodeURIComponent(new URL(address ?? '').pathname.slice(base.length))
    const answer = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      provider_name: 'The Harbour Record',
    })
    expect(answer.html).toContain(`src="https://harbour.example/news/embed/articles/${ARTICLE}/"`)
    await page.context().close()
  })
})
