import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * List what axe finds wrong with a page as it stands. The bar at its foot is let go first: it lies over whatever the
 * page happens to be scrolled to, which axe takes for a target too small.
 */
export async function findViolations(page: Page): Promise<string[]> {
  await page.locator('.foot-menu').evaluateAll((bars) =>
    bars.forEach((bar) => {
      if (bar instanceof HTMLElement) bar.style.position = 'static'
    }),
  )
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
}
