import { describe, expect, it } from 'vitest'
import { openSite } from '../support/open-site.ts'

const STORY = 'stories/contractor/'
const { open } = openSite('newspaper')

describe.each([true, false])('a story, script %s', (javaScriptEnabled) => {
  it('shows dates that differ side by side, each leading to its words', async () => {
    const page = await open(STORY, { javaScriptEnabled })
    const dispute = page.locator('.dispute')
    expect(await dispute.locator('.dispute-title').textContent()).toBe('Two reports date this differently')
    expect(await dispute.locator('.dispute-when').allInnerTexts()).toEqual([
      'Tue 7 October 2025',
      'Thu 9 October 2025',
    ])
    await dispute.locator('a').first().click()
    expect(page.url()).toMatch(/2025-11-11-contractor\/#e-/)
    await page.context().close()
  })

  it('keeps to exact dates where a reader wants them', async () => {
    const page = await open(STORY, { javaScriptEnabled })
    const shown = () => page.locator('.chapter:visible, .order-item:visible').count()
    const before = await shown()
    await page.locator('#exact').check()
    expect(await shown()).toBeLessThan(before)
    expect(await page.locator('.order-item:visible:not(.is-exact)').count()).toBe(0)
    expect(await page.locator('.order-item:visible').count()).toBeGreaterThan(0)
    await page.context().close()
  })

  it('begins with its end, can be read as time ran, and goes back', async () => {
    const page = await open(STORY, { javaScriptEnabled })
    const ends = () =>
      page
        .locator('.chapter .order-item')
        .evaluateAll((items) =>
          [items.at(0), items.at(-1)].map((item) => /(?:19|20)\d\d/.exec(item?.textContent ?? '')?.[0]),
        )
    expect(await ends()).toEqual(['2025', '2019'])
    await page.locator('.tools a', { hasText: 'Oldest first' }).click()
    expect(await ends()).toEqual(['2019', '2025'])
    await page.locator('.tools a', { hasText: 'Newest first' }).click()
    expect(await ends()).toEqual(['2025', '2019'])
    await page.context().close()
  })
})

it('a day of the timeline answers what happened, was said and was published', async () => {
  const page = await open('timeline/2025/12/#d-2025-12-01')
  const day = page.locator(':target')
  expect(await day.locator('h3').allInnerTexts()).toEqual(['Happened', 'Said'])
  expect(await day.textContent()).toContain('The piles are sound')
  expect(await page.locator('#d-2025-12-12 h3').allInnerTexts()).toEqual(['Published'])
  await page.context().close()
})

describe('the index of speakers', () => {
  it('is narrowed by what is typed, accents aside', async () => {
    const page = await open('speakers/')
    const items = page.locator('.index li:visible')
    const all = await items.count()
    await page.locator('#filter input').fill('LINDQV')
    expect(await items.count()).toBe(1)
    await page.locator('#filter input').fill('nobody at all')
    expect(await items.count()).toBe(0)
    expect(await page.locator('#filter output').textContent()).toBe('Nobody on this page.')
    await page.locator('#filter input').fill('')
    expect(await items.count()).toBe(all)
    await page.context().close()
  })

  it('is whole, and without a field, where no script runs', async () => {
    const page = await open('speakers/', { javaScriptEnabled: false })
    expect(await page.locator('#filter').isVisible()).toBe(false)
    expect(await page.locator('.index li:visible').count()).toBeGreaterThan(1)
    await page.context().close()
  })
})
