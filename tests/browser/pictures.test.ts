import { describe, expect, it } from 'vitest'
import { openSite } from '../support/open-site.ts'

const PAGE = 'articles/2026-03-20-pictures/'
const VIEWS = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
]

describe.each(VIEWS)('pictures at $width px', (viewport) => {
  const site = openSite('newspaper')

  it('move nothing when they come', async () => {
    const page = await site.open('404.html', { viewport })
    await page.route(/\.(?:webp|jpg|png)$/, async (route) => {
      await new Promise((done) => setTimeout(done, 150))
      await route.continue()
    })
    await page.addInitScript(`
      window.shifts = []
      new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => window.shifts.push(value)))
        .observe({ type: 'layout-shift', buffered: true })
    `)
    await page.goto(`${site.origin()}/news/${PAGE}`, { waitUntil: 'networkidle' })
    await page.evaluate('window.scrollTo(0, document.body.scrollHeight)')
    await page.waitForLoadState('networkidle')
    const broken = await page
      .locator('img')
      .evaluateAll((images) =>
        images.flatMap((image) =>
          image instanceof HTMLImageElement && image.naturalWidth > 0 ? [] : [image.outerHTML],
        ),
      )
    expect(broken).toEqual([])
    expect(await page.evaluate('window.shifts')).toEqual([])
    await page.context().close()
  })

  it('come as wide as the screen needs', async () => {
    const page = await site.open('404.html', { viewport, deviceScaleFactor: 1 })
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${site.origin()}/news/${PAGE}`, { waitUntil: 'networkidle' })
    const widths = asked.flatMap(
      (path) => /\/pictures\/(?<width>\d+)\/.*jpg\.webp$/.exec(path)?.groups?.['width'] ?? [],
    )
    expect(new Set(widths)).toEqual(new Set([viewport.width === 360 ? '480' : '800']))
    expect(asked.filter((path) => path.includes('/media/'))).toEqual([])
    await page.context().close()
  })

  it('stand within the text and keep their shape', async () => {
    const page = await site.open(PAGE, { viewport })
    const shapes = await page.locator('.picture img').evaluateAll((images) =>
      images.map((image) => {
        const { width, height } = image.getBoundingClientRect()
        const own = Number(image.getAttribute('width')) / Number(image.getAttribute('height'))
        return { isWhole: Math.abs(width / height - own) < 0.02, fits: width <= window.innerWidth }
      }),
    )
    expect(shapes).toEqual([
      { isWhole: true, fits: true },
      { isWhole: true, fits: true },
    ])
    await page.context().close()
  })
})
