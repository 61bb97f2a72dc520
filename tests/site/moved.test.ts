import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { listPages, readPage } from '../support/site-files.ts'

describe('an article’s former address', () => {
  const { folder } = inject('newspaper')
  const page = readPage(folder, 'articles/quay-street-photographs/index.html')
  const address = '/news/articles/2026-03-20-pictures/'

  it('leads on at once, without script, and with a link to see', () => {
    const refresh = page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')
    expect(refresh).toBe(`0; url=${address}`)
    expect(page.querySelector('main a')?.getAttribute('href')).toBe(address)
    expect(page.querySelectorAll('script')).toHaveLength(0)
    expect(existsSync(join(folder, address.slice('/news/'.length), 'index.html'))).toBe(true)
  })

  it('names the new one to search engines, and is not for them', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(
      /^https:\/\/[^/]+\/news\/articles\/2026-03-20-pictures\/$/,
    )
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  })

  it('is linked from nowhere', () => {
    const linking = listPages(folder).filter((path) =>
      readPage(folder, path).querySelector('a[href*=quay-street-photographs]'),
    )
    expect(linking).toEqual([])
  })
})
