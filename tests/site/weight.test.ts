import { describe, expect, inject, it } from 'vitest'
import { listPages } from '../support/site-files.ts'
import { weighPage } from '../support/weigh-page.ts'

const KILOBYTE = 1024

it('an article of 800 words comes with its styles in one round trip, and structured data behind it', () => {
  const { html, structuredData, criticalStyles } = weighPage(
    inject('newspaper'),
    'articles/2026-04-05-long-report/index.html',
  )
  expect(structuredData).toBeGreaterThan(0)
  expect(structuredData).toBeLessThanOrEqual(2 * KILOBYTE)
  expect(html - structuredData + criticalStyles).toBeLessThanOrEqual(14 * KILOBYTE)
})

describe.each(['demonstration', 'newspaper'] as const)('every article of the %s', (name) => {
  const site = inject(name)
  const articles = listPages(site.folder).filter((path) => path.startsWith('articles/'))

  it.each(articles)('%s needs little script and few fonts at first', (path) => {
    const { script, fonts, structuredData } = weighPage(site, path)
    expect(structuredData).toBeLessThanOrEqual(2 * KILOBYTE)
    expect(script).toBeLessThanOrEqual(5 * KILOBYTE)
    expect(fonts).toBeLessThanOrEqual(180_000)
  })
})
