import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { openSite } from '../support/open-site.ts'
import { withoutScript } from '../support/without-script.ts'

const { open, origin } = openSite('newspaper')
const status = (page: Page) => page.locator('#search-status')
const results = (page: Page) => page.locator('#results > li')

describe('the search', () => {
  it('loads nothing before somebody searches', async () => {
    const page = await open('')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${origin()}/news/search/`)
    await page.waitForLoadState('networkidle')
    expect(asked.filter((address) => address.includes('pagefind'))).toEqual([])
    await page.locator('input[type=search]').fill('bearings')
    await results(page).first().waitFor()
    expect(asked.filter((address) => !address.startsWith(origin()))).toEqual([])
    await page.context().close()
  })

  it('finds words in articles, statements and events, shows them marked, and leads to the very words', async () => {
    const page = await open('search/?q=bearings')
    await results(page).first().waitFor()
    expect(await status(page).textContent()).toMatch(/^\d+ found$/)
    const marked = await page.locator('#results mark').allTextContents()
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.every((words) => /bearing/i.test(words))).toBe(true)
    await page.locator('input[value=statement]').check({ force: true })
    await expect
      .poll(() => results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-kind'))))
      .toEqual(expect.not.arrayContaining(['article', 'event']))
    await results(page).first().locator('a').click()
    await page.waitForURL(/\/news\/articles\/.*#s-/)
    expect(await page.locator(':target').textContent()).toContain('bearings')
    await page.context().close()
  })

  it('finds what happened on a day by its digits', async () => {
    const page = await open('search/?q=2023-06-14&kind=event')
    await results(page).first().waitFor()
    expect(await results(page).first().locator('a').textContent()).toContain('14 June 2023')
    await page.context().close()
  })

  it('keeps the query in the address, and follows it back', async () => {
    const page = await open('search/')
    await page.locator('input[type=search]').fill('bridge')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=bridge$/)
    await results(page).first().waitFor()
    await page.locator('#search summary').click()
    await expect.poll(() => page.locator('select[name=speaker] option').count()).toBeGreaterThan(1)
    await page.locator('select[name=speaker]').selectOption({ index: 1 })
    await page.waitForURL(/\?q=bridge&speaker=/)
    await page.locator('input[type=search]').fill('ferry')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\?q=ferry&speaker=/)
    await page.goBack()
    await expect.poll(() => page.locator('input[type=search]').inputValue()).toBe('bridge')
    await page.context().close()
  })

  it('says so where there is nothing', async () => {
    const page = await open('search/?q=xylophone')
    await status(page).filter({ hasText: 'Nothing was found' }).waitFor()
    expect(await results(page).count()).toBe(0)
    await page.context().close()
  })

  it.each([360, 1280])('has no violation with results at %i px', async (width) => {
    const page = await open('search/?q=bridge', { viewport: { width, height: 800 } })
    await results(page).first().waitFor()
    expect(await findViolations(page)).toEqual([])
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBe(0)
    await page.context().close()
  })

  it('says the same in an archive that has no articles yet', async () => {
    const page = await open('search/')
    await page.route('**/pagefind/*', (route) =>
      route.request().url().endsWith('pagefind-entry.json')
        ? route.fulfill({ json: { version: '1', languages: {} } })
        : route.abort(),
    )
    await page.locator('input[type=search]').fill('bridge')
    await expect.poll(() => status(page).textContent()).toContain('Nothing was found')
    await page.context().close()
  })

  it('leads to the lists without script', async () => {
    const page = await open('')
    await withoutScript(page.context())
    await page.goto(`${origin()}/news/search/`)
    expect(await page.locator('form#search').isVisible()).toBe(false)
    await page.locator('.search-lists a[href="/news/timeline/"]').click()
    await page.waitForURL(/\/news\/timeline\//)
    await page.context().close()
  })
})
