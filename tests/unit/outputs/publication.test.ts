import { describe, expect, it } from 'vitest'
import { siteFileSchema } from '../../../src/content/site-file.ts'
import { toPublication } from '../../../src/outputs/publication.ts'

describe('what leaves the site', () => {
  it('has absolute addresses under the sub-path', () => {
    const { links, toAddress } = toPublication(
      siteFileSchema.parse({ url: 'https://harbour.example' }),
      '/news/',
    )
    expect(toAddress(links.words('2026-04-02-proof', 's-we-wait'))).toBe(
      'https://harbour.example/news/articles/2026-04-02-proof/#s-we-wait',
    )
    expect(toAddress('https://elsewhere.example/a')).toBe('https://elsewhere.example/a')
  })

  it('names no host where nobody says where the site lives', () => {
    const { links, isPlaced, toAddress } = toPublication(siteFileSchema.parse({}), '/news/')
    expect(isPlaced).toBe(false)
    expect(toAddress(links.article('proof'))).toBe('/news/articles/proof/')
  })
})
