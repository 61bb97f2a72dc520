import axe from 'axe-core'
import type { Page } from 'playwright-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What the colours of a page alone can break. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/**
 * List what axe finds wrong with a page as it stands, or with its colours alone. The bar at its foot is let go first: it
 * lies over whatever the page happens to be scrolled to, which axe takes for a target too small.
 */
export async function findViolations(page: Page, scope: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.locator('.foot-menu').evaluateAll((bars) =>
    bars.forEach((bar) => {
      if (bar instanceof HTMLElement) bar.style.position = 'static'
    }),
  )
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const runOnly: axe.RunOnly =
    scope === 'all' ? { type: 'tag', values: STANDARDS } : { type: 'rule', values: COLOURS }
  return page.evaluate(
    async (options) => {
      const { violations }: axe.AxeResults = await Reflect.get(window, 'axe').run(document, options)
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      )
    },
    { runOnly, resultTypes: ['violations'] } satisfies axe.RunOptions,
  )
}
