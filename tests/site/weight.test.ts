import { describe, expect, inject, it } from 'vitest'
import { listPages } from '../support/site-files.ts'
import { weighPage } from '../support/weigh-page.ts'

const KILOBYTE = 1024

it('an article of 800 words comes with its styles in one round trip', () => {
  const { html, criticalStyles } = weighPage(
    inject('newspaper'),
    'articles/2026-04-05-long-report/index.html',
  )
  expect(html + criticalStyles).toBeLessThanOrEqual(14 * KILOBYTE)
})

describe.each(['demonstration', 'newspaper'] as const)('every article of the %s', (name) => {
  const site = inject(name)
  const articles = listPages(site.folder).filter((path) => path.startsWith('articles/'))

  it.each(articles)('%s needs little script and few fonts at first', (path) => {
    const { script, fonts } = weighPage(site, path)
    expect(script).toBeLessThanOrEqual(5 * KILOBYTE)
    expect(fonts).toBeLessThanOrEqual(180_000)
  })
})
