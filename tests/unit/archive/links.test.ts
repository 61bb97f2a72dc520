import { describe, expect, it } from 'vitest'
import { toLinks } from '../../../src/archive/links.ts'

describe('addresses', () => {
  it.each(['/news/', '/news', 'news/', 'news'])('stand under the sub-path %s', (base) => {
    const links = toLinks(base)
    expect(links.home).toBe('/news/')
    expect(links.article('2026-03-24-bridge')).toBe('/news/articles/2026-03-24-bridge/')
    expect(links.words('bridge', 'e-it-was')).toBe('/news/articles/bridge/#e-it-was')
    expect(links.file('favicon.svg')).toBe('/news/favicon.svg')
  })

  it('send people and organisations to pages of their own', () => {
    const links = toLinks('/')
    expect(links.speaker({ id: 'marta-delgado', kind: 'person' })).toBe('/speakers/marta-delgado/')
    expect(links.speaker({ id: 'council', kind: 'organisation' })).toBe('/organisations/council/')
  })

  it('lead to years, months and days', () => {
    const links = toLinks('/news/')
    expect(['2021', '2021-12', '2021-12-25'].map(links.time)).toEqual([
      '/news/timeline/2021/',
      '/news/timeline/2021/12/',
      '/news/timeline/2021/12/25/',
    ])
  })

  it('escape what a file name may hold', () => {
    expect(toLinks('/').article('a b/ç')).toBe('/articles/a%20b%2F%C3%A7/')
  })

  it.each([
    ['/timeline/', '/news/timeline/'],
    ['https://other.example/', 'https://other.example/'],
    ['//other.example/', '//other.example/'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('as a publisher writes them: %s becomes %s', (href, expected) => {
    expect(toLinks('/news/').written(href)).toBe(expected)
  })
})
