import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { findViolations } from '../support/find-violations.ts'
import { openSite } from '../support/open-site.ts'

const ARTICLE = 'articles/2026-04-02-proof/'
const PHONE = { width: 360, height: 740 }
const DESKTOP = { width: 1280, height: 800 }
const { open } = openSite('newspaper')

describe('an article page has no violation', () => {
  it.each([PHONE, DESKTOP])(
    'with script, everything unfolded and a target set, at $width px',
    async (viewport) => {
      const page = await open(`${ARTICLE}#e-third-time-on-20-february-gave-an-interview`, { viewport })
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')))
      expect(await findViolations(page)).toEqual([])
      await page.context().close()
    },
  )

  it('with the events open over it', async () => {
    const page = await open(ARTICLE, { viewport: PHONE })
    await page.locator('.foot-menu a').click()
    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })

  it('with the choices open, dark, larger and without marks', async () => {
    const page = await open(ARTICLE, { viewport: PHONE })
    await page.locator('.choices-button').click()
    for (const id of ['theme-dark', 'size-larger', 'marks-hidden'])
      await page.locator(`label:has(#${id})`).click()
    expect(await findViolations(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
    await page.context().close()
  })

  it.each(['light', 'dark'] as const)('in forced colours, %s', async (colorScheme) => {
    const page = await open(ARTICLE, { viewport: DESKTOP, forcedColors: 'active', colorScheme })
    expect(await findViolations(page)).toEqual([])
    await page.context().close()
  })
})

describe('nothing meets or sticks out', () => {
  const PAGES = ['2026-04-02-proof', '2026-04-04-century', '2026-04-03-hebrew', '2009-11-02-night-meeting']
  const WIDTHS = [320, 360, 640, 768, 1056, 1200, 1280, 1920]

  it.each(PAGES)('in %s, folded or unfolded, at any width', async (id) => {
    const page = await open(`articles/${id}/`, { viewport: DESKTOP })
    for (const width of WIDTHS)
      for (const unfold of [false, true]) {
        await page.setViewportSize({ width, height: 900 })
        await page
          .locator('.text details')
          .evaluateAll((all, isOpen) => all.forEach((one) => one.toggleAttribute('open', isOpen)), unfold)
        expect([width, unfold, await findOverlaps(page)]).toEqual([width, unfold, []])
        expect([width, await overflowOf(page)]).toEqual([width, 0])
      }
    await page.context().close()
  })
})

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** The notes and passages of the text whose boxes meet, in words. */
function findOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.when-notes > *, .passage > *, .margin-notes > *')].map(
      (element) => ({
        name: (element.textContent ?? '').trim().slice(0, 30),
        ...element.getBoundingClientRect().toJSON(),
      }),
    )
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((b) => `${a.name} / ${b.name}`),
    )
  })
}
