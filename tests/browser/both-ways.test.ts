import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSite } from '../support/open-site.ts'

const ARTICLE = 'articles/2026-04-02-proof/'
const WIDTHS = [360, 768, 1280] as const
const { open } = openSite('newspaper')

describe.each(WIDTHS)('at %i px', (width) => {
  const viewport = { width, height: 800 }

  it.each([true, false])('words lead to their event and back to the very words, script %s', async (isOn) => {
    const page = await open(ARTICLE, { viewport, javaScriptEnabled: isOn })
    await page.locator('.text a.when', { hasText: 'on 3 March' }).click()
    expect(await targetText(page)).toContain('Tue 3 Mar 2026')
    expect(await isTargetInView(page)).toBe(true)
    await page.locator('.order :target a[href^="#e-"]').click()
    expect(await targetText(page)).toBe('on 3 March')
    expect(await isTargetInView(page)).toBe(true)
    await page.context().close()
  })

  it.each([true, false])(
    'a voice leads to its statement and back to the very words, script %s',
    async (isOn) => {
      const page = await open(ARTICLE, { viewport, javaScriptEnabled: isOn })
      await page.locator('.text a.said[id*="school-bus"]').click()
      expect(await targetText(page)).toContain('I will not put a school bus on that deck')
      await page.locator('.voice :target a[rel=bookmark]').click()
      expect(await targetText(page)).toContain('I will not put a school bus on that deck')
      expect(await isTargetInView(page)).toBe(true)
      await page.context().close()
    },
  )

  it('an address with a fragment shows its words clear of all that sticks, outlined and with the focus', async () => {
    const first = await open(ARTICLE, { viewport })
    const hash = await first
      .locator('.text [id^="s-"]')
      .last()
      .evaluate(({ id }) => id)
    const page = await open(`${ARTICLE}#${hash}`, { viewport })
    expect(await isTargetInView(page)).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(hash)
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector(':target') ?? document.body).outlineStyle,
      ),
    ).toBe('solid')
    await first.context().close()
    await page.context().close()
  })
})

it('after a jump the keyboard goes on from the words it led to', async () => {
  const page = await open(ARTICLE, { viewport: { width: 1280, height: 800 } })
  await page.locator('.order a[href^="#e-"]').first().click()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true)
  await page.context().close()
})

async function targetText(page: Page): Promise<string> {
  return (await page.locator(':target').first().textContent()) ?? ''
}

/** The target is in view when the topmost thing at its first line's middle is itself: no sticky part covers it. */
function isTargetInView(page: Page): Promise<boolean> {
  return page.locator(':target').evaluate((target) => {
    const box = target.getClientRects()[0]
    if (!box) return false
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12))
    return target.contains(top)
  })
}
