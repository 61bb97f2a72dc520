import { describe, expect, it } from 'vitest'
import { findPictures } from '../../../src/content/find-pictures.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const find = (markdown: string, head: string | null = null, there: readonly string[] | null = null) =>
  findPictures(
    toBodyTree(parseMarkdown(markdown)).tree,
    '2026/',
    head,
    (path) => there === null || there.includes(path),
  )

describe('the pictures of an article', () => {
  it.each([
    ['![A map](map.png)', '2026/map.png'],
    ['![A map](./map.PNG "Title")', '2026/map.PNG'],
    ['![A map](../photos/map.webp)', 'photos/map.webp'],
    ['![A map](/maps/harbour.jpeg)', 'maps/harbour.jpeg'],
    ['![A map](<old map.gif>)', '2026/old map.gif'],
    ['![A map](old%20map.gif?v=2#x)', '2026/old map.gif'],
    ['![A map][m]\n\n[m]: map.avif', '2026/map.avif'],
    ['![A map](map.svg)', '2026/map.svg'],
    ['![A map](../../assets/map.png)', '-/assets/map.png'],
  ])('%s', (markdown, path) => {
    expect(find(markdown)).toMatchObject({ pictures: [{ path, line: expect.any(Number) }], diagnostics: [] })
  })

  it('include the one at its head', () => {
    expect(find('Words.', './square.jpg').pictures).toEqual([
      { path: '2026/square.jpg', line: null, column: null },
    ])
  })

  it.each([
    ['![A map](https://maps.example/map.png)', /on another host/],
    ['![A map](//maps.example/map.png)', /on another host/],
    ['![A map](data:image/png;base64,AAAA)', /on another host/],
    ['![A map](../../../map.png)', /left out/],
    ['![A map](..%2F..%2F..%2Fmap.png)', /left out/],
    ['![A map](/../map.png)', /left out/],
    ['![A map](/-/map.pdf)', /left out/],
    ['![A map](.hidden/map.png)', /left out/],
    ['![A map](..\\\\..\\\\map.png)', /left out/],
    ['![A map](notes.md)', /left out/],
  ])('leave out %s', (markdown, message) => {
    const { pictures, diagnostics } = find(`Words.\n\n${markdown}`)
    expect(pictures).toEqual([])
    expect(diagnostics).toMatchObject([{ line: 3, message: expect.stringMatching(message) }])
  })

  it('are no links, and no definitions nothing shows', () => {
    expect(find('[A map](map.png) and [m]\n\n[m]: map.png')).toEqual({
      pictures: [],
      absent: [],
      diagnostics: [],
    })
  })

  it.each([
    ['/img/a.jpg', 'img/a.jpg'],
    ['/img/a.jpg', '-/public/img/a.jpg'],
    ['/img/a.jpg', '-/static/img/a.jpg'],
    ['/img/a.jpg', 'public/img/a.jpg'],
    ['/img/a.jpg', 'static/img/a.jpg'],
    ['/img/a.jpg', '-/img/a.jpg'],
    ['img/a.jpg', '-/static/img/a.jpg'],
    ['{{ site.baseurl }}/img/a.jpg', '-/public/img/a.jpg'],
    ['@/img/a.jpg', '-/img/a.jpg'],
  ])('named %s lie at %s where that is there', (address, path) => {
    expect(find('Words.', address, [path]).pictures).toMatchObject([{ path }])
  })

  it('are the nearest of several', () => {
    expect(find('Words.', 'a.jpg', ['-/a.jpg', 'a.jpg', '2026/a.jpg']).pictures).toMatchObject([
      { path: '2026/a.jpg' },
    ])
    expect(find('Words.', '/a.jpg', ['-/a.jpg', '-/static/a.jpg']).pictures).toMatchObject([
      { path: '-/static/a.jpg' },
    ])
  })

  it('that are not there are a warning, and known by where they were looked for', () => {
    const { pictures, absent, diagnostics } = find('![A map](map.png)', '/a.jpg', [])
    expect(pictures).toEqual([])
    expect(absent).toEqual(expect.arrayContaining(['2026/map.png', 'a.jpg', '-/public/a.jpg', '-/a.jpg']))
    expect(diagnostics).toMatchObject([
      {
        rule: 'missing-picture',
        severity: 'warning',
        line: null,
        message: expect.stringMatching(/articles\/a\.jpg/),
      },
      {
        rule: 'missing-picture',
        severity: 'warning',
        line: 1,
        message: expect.stringMatching(/articles\/2026\/map\.png/),
      },
    ])
  })

  it('in a folder called like the sign for others are in that folder alone', () => {
    expect(find('![A map](/-/map.png)', null, ['-/map.png']).pictures).toEqual([])
    expect(find('![A map](/-/map.png)', null, ['-/-/map.png']).pictures).toMatchObject([
      { path: '-/-/map.png' },
    ])
  })
})
