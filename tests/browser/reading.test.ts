import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from '../support/open-site.ts'

const ARTICLE = 'articles/2026-04-02-proof/'
const DESKTOP = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }
const { open, origin } = openSite('newspaper')

describe('the ruler', () => {
  it('shows the dates of the passage in view while reading, and none before', async () => {
    const page = await open(ARTICLE, { viewport: DESKTOP })
    expect(await page.locator('.ruler-mark.is-here').count()).toBe(0)
    await readAt(page, 'Repairs had been due')
    await page.locator('.ruler-mark.is-here').first().waitFor()
    const names = await page
      .locator('.ruler-mark.is-here')
      .evaluateAll((marks) => marks.map((mark) => mark.textContent))
    expect(names.join()).toContain('March to May 2025: Repairs had been due')
    expect(names.join()).not.toContain('A public hearing')
    await page.context().close()
  })

  it('shows where a jump led, wherever the window stands, until the reader reads on', async () => {
    const page = await open(ARTICLE, { viewport: DESKTOP })
    const here = () =>
      page
        .locator('.ruler-mark.is-here')
        .evaluateAll((marks) =>
          marks.map((mark) => `${mark.getAttribute('href')} ${mark.getAttribute('data-events')}`),
        )
    await page.locator('.text a.when', { hasText: 'on 3 March' }).click()
    const target = await page.evaluate(() => location.hash.slice('#in-'.length))
    await expect.poll(here).toEqual([expect.stringContaining(target)])
    await readAt(page, 'Repairs had been due')
    await expect.poll(here).not.toEqual([expect.stringContaining(target)])
    await page.context().close()
  })

  it('and the notes beside the text leave the keyboard one stop for each mark', async () => {
    const page = await open(ARTICLE, { viewport: DESKTOP })
    const [marks, stops] = await page
      .locator('.text')
      .evaluate((text) => [
        text.querySelectorAll(':is(.when, .said, .reported)[id]').length,
        text.querySelectorAll(
          ':is(aside a, aside summary, a:is(.when, .said, .reported), .said > a, .reported > a):not([tabindex="-1"])',
        ).length,
      ])
    expect(marks).toBeGreaterThan(10)
    expect(stops).toBeLessThanOrEqual(1.2 * (marks ?? 0))
    await page.context().close()
  })

  it('is a map of links of at least 24 px that do not meet, and no row of tab stops before the text', async () => {
    const page = await open('articles/2026-04-04-century/', { viewport: DESKTOP })
    const boxes = await page
      .locator('.ruler-hit')
      .evaluateAll((hits) => hits.map((hit) => hit.getBoundingClientRect().toJSON()))
    expect(boxes.length).toBeGreaterThan(10)
    expect(boxes.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
    const starts = boxes.map(({ left }) => left).toSorted((a, b) => a - b)
    expect(starts.slice(1).every((left, index) => left - (starts[index] ?? 0) >= 24)).toBe(true)
    let stops = 0
    do await page.keyboard.press('Tab')
    while (++stops < 40 && !(await page.evaluate(() => document.activeElement?.closest('.article'))))
    expect(stops).toBeLessThanOrEqual(9)
    await page.context().close()
  })
})

describe('the bar at a phone’s foot', () => {
  it('says where in time the reader is, and opens the events over the text; a link there leads back', async () => {
    const page = await open(ARTICLE, { viewport: PHONE })
    const bar = page.locator('.foot-menu a')
    expect(await bar.textContent()).toMatch(/^\s*\d+ dated events\s+Timeline\s*$/)
    await readAt(page, 'Repairs had been due')
    await expect.poll(() => bar.textContent()).toMatch(/Mar to May 2025 · \d+ of \d+/)
    await bar.click()
    const dialog = page.locator('.order-dialog')
    expect(await dialog.evaluate((element) => element.matches(':modal'))).toBe(true)
    await dialog.locator('a', { hasText: 'In the text' }).first().click()
    expect(await dialog.isVisible()).toBe(false)
    expect(await page.locator('.text :target').count()).toBe(1)
    await page.context().close()
  })

  it('closes by its button and by Escape, and gives the focus back', async () => {
    const page = await open(ARTICLE, { viewport: PHONE })
    const dialog = page.locator('.order-dialog')
    for (const close of [() => dialog.locator('button').click(), () => page.keyboard.press('Escape')]) {
      await page.locator('.foot-menu a').click()
      await dialog.waitFor()
      await close()
      expect(await dialog.isVisible()).toBe(false)
      expect(await page.evaluate(() => document.activeElement?.closest('.foot-menu') !== null)).toBe(true)
    }
    await page.context().close()
  })

  it('without script is a link to the events', async () => {
    const page = await open(ARTICLE, { viewport: PHONE, javaScriptEnabled: false })
    await page.locator('.foot-menu a').click()
    expect(page.url()).toMatch(/#order$/)
    await page.context().close()
  })
})

describe('a reader’s choices', () => {
  const ground = 'getComputedStyle(document.documentElement).backgroundColor'

  it('hold for the page without script', async () => {
    const page = await open(ARTICLE, { viewport: PHONE, javaScriptEnabled: false, colorScheme: 'light' })
    await page.locator('.choices-button').click()
    await page.locator('label', { hasText: 'Dark' }).click()
    expect(await page.evaluate(ground)).toBe('rgb(20, 22, 26)')
    await page.locator('label', { hasText: 'Hidden' }).click()
    expect(await page.locator('.when-note').first().isVisible()).toBe(false)
    expect(await page.locator('.statement button').count()).toBe(0)
    await page.context().close()
  })

  it('are kept with it, and stand before anything is drawn', async () => {
    const page = await open(ARTICLE, { viewport: DESKTOP, colorScheme: 'light' })
    await page.locator('.choices-button').click()
    for (const name of ['Dark', 'Larger', 'Hidden'])
      await page.locator('label', { hasText: new RegExp(`^\\s*${name}\\s*$`) }).click()
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () =>
        Object.assign(globalThis, { early: { ...document.documentElement.dataset } }),
      )
    })
    await page.reload()
    expect(await page.evaluate('early')).toMatchObject({ theme: 'dark', size: 'larger', marks: 'hidden' })
    expect(await page.evaluate(ground)).toBe('rgb(20, 22, 26)')
    expect(await page.locator('.ruler').isVisible()).toBe(false)
    expect(await page.locator('#marks-hidden').isChecked()).toBe(true)
    expect(await page.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('21px')
    await page.context().close()
  })

  it('never hide a correction', async () => {
    const page = await open(ARTICLE, { viewport: DESKTOP })
    await page.locator('.choices-button').click()
    await page.locator('label', { hasText: 'Hidden' }).click()
    expect(await page.locator('.text .correction-note').first().isVisible()).toBe(true)
    await page.context().close()
  })
})

describe('a statement', () => {
  it('is copied with its speaker, article and address', async () => {
    const page = await open(ARTICLE, {
      viewport: DESKTOP,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const entry = page.locator('.voice li', { hasText: 'we can carry twice as many' })
    await entry.locator('button', { hasText: 'Copy' }).click()
    await entry.locator('button', { hasText: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(
      /^“we can carry twice as many” – Owen Achterberg\. Inspectors find .*, The Harbour Record, 2 April 2026\. http/,
    )
    expect(copied).toContain(`${origin()}/news/${ARTICLE}#s-we-can-carry-twice-as-many`)
    await page.context().close()
  })
})

describe('loading', () => {
  it.each([PHONE, DESKTOP])('moves nothing while the fonts arrive, at $width px', async (viewport) => {
    const blank = await open('404.html', { viewport })
    await blank.route('**/*.woff2', async (route) => {
      await new Promise((done) => setTimeout(done, 400))
      return route.continue()
    })
    await blank.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shift: Reflect.get(globalThis, 'shift') + Reflect.get(entry, 'value') })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await blank.goto(blank.url().replace('404.html', ARTICLE))
    await blank.evaluate(() => document.fonts.ready)
    await blank.waitForTimeout(500)
    expect(await blank.evaluate('shift')).toBeLessThan(0.002)
    await blank.context().close()
  })
})

/** Scroll so that a passage begins a third of the way down the window, where it is read. */
async function readAt(page: Page, words: string): Promise<void> {
  await page
    .locator('.passage', { hasText: words })
    .evaluate((passage) => scrollBy(0, passage.getBoundingClientRect().top - innerHeight / 3))
}
