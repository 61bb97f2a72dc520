import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { serveFolder } from '../support/serve-folder.ts'

const ARTICLE = 'articles/2026-03-22-quay-street-options/'

describe('the page of an article nobody prepared', () => {
  const site = inject('newspaper')
  let browser: Browser
  let server: Awaited<ReturnType<typeof serveFolder>>
  let page: Page

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: ['--no-sandbox'] })
    server = await serveFolder(site.root)
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(`${server.origin}${site.base}${ARTICLE}`)
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each([
    ['Earlier this month', '2026-03-01'],
    ['in early March', '2026-03-01'],
    ['On Saturday', '2026-03-21'],
    ['next month', '2026-04-01'],
    ['today', '2026-03-22'],
  ])('lists what happened “%s” with its date and leads to its words', async (words) => {
    const entry = page.locator('[id^="in-e-"]', { hasText: words })
    expect(await entry.count()).toBe(1)
    await follow(page, await entry.locator('a[href^="#e-"]').first().getAttribute('href'))
    expect(await targetText(page)).toBe(words)
    expect(await isTargetInView(page)).toBe(true)
  })

  it('lets a reader write to the desk of any reading, by its very words', async () => {
    const section = page.locator('.how-read')
    await section.locator('summary').click()
    const readings = section.locator('.readings li')
    await readings.first().locator('a.report').waitFor()
    expect(await section.locator('.readings a.report').count()).toBe(await readings.count())
    const hash = (await readings.first().locator('span a').getAttribute('href')) ?? ''
    const letter = decodeURIComponent((await readings.first().locator('a.report').getAttribute('href')) ?? '')
    expect(letter).toMatch(/^mailto:[^?]+\?subject=Read wrongly: https?:\/\//)
    expect(letter.endsWith(`${ARTICLE}${hash}`)).toBe(true)
    expect(await section.locator('.report').last().getAttribute('href')).toMatch(/\/$/)
  })

  it.each([
    ['a hard refusal', 'Salma Wirth'],
    ['suitable engineering measures', 'Marta Delgado'],
    ['It may be different.', 'Marta Delgado'],
    ['It will depend on the figures', 'Marta Delgado'],
    ['We did not do it just to see it blocked', 'Marta Delgado'],
  ])('lists who said “%s”: %s', async (words, speaker) => {
    const entry = page.locator('[id^="in-s-"]', { hasText: words })
    expect(await entry.count()).toBe(1)
    expect(await speakerOf(page, words)).toContain(speaker)
    await follow(page, await entry.locator('a[href^="#s-"]').first().getAttribute('href'))
    expect(await targetText(page)).toContain(words.slice(0, 20))
    expect(await isTargetInView(page)).toBe(true)
  })

  it('leads from every marked date to its entry', async () => {
    const hrefs = await page
      .locator('a.when')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(hrefs.length).toBeGreaterThanOrEqual(5)
    for (const href of hrefs) expect(await page.locator(`[id="${href?.slice(1)}"]`).count()).toBe(1)
  })
})

async function follow(page: Page, href: string | null): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, href ?? '#none')
}

function targetText(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector(':target')?.textContent ?? '')
}

/** The target is in view when the topmost thing at its middle is itself: no sticky part covers it. */
function isTargetInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const target = document.querySelector(':target')
    const box = target?.getClientRects()[0]
    if (!target || !box) return false
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    return target.contains(top)
  })
}

/** The name that stands over the group an entry belongs to. */
function speakerOf(page: Page, words: string): Promise<string> {
  return page.evaluate((text) => {
    const entries = [...document.querySelectorAll('[id^="in-s-"]')]
    const entry = entries.find((element) => element.textContent?.includes(text))
    return entry?.closest('.voice')?.textContent ?? ''
  }, words)
}
