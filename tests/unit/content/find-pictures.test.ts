import { describe, expect, it } from 'vitest'
import { findPictures } from '../../../src/content/find-pictures.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const find = (markdown: string, head: string | null = null) =>
  findPictures(toBodyTree(parseMarkdown(markdown)).tree, '2026/', head)

describe('the pictures of an article', () => {
  it.each([
    ['![A map](map.png)', '2026/map.png'],
    ['![A map](./map.PNG "Title")', '2026/map.PNG'],
    ['![A map](../photos/map.webp)', 'photos/map.webp'],
    ['![A map](/maps/harbour.jpeg)', 'maps/harbour.jpeg'],
    ['![A map](<old map.gif>)', '2026/old map.gif'],
    ['![A map](old%20map.gif?v=2#x)', '2026/old map.gif'],
    ['![A map][m]\n\n[m]: map.avif', '2026/map.avif'],
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
    ['![A map](../../map.png)', /left out/],
    ['![A map](..%2F..%2Fmap.png)', /left out/],
    ['![A map](.hidden/map.png)', /left out/],
    ['![A map](..\\\\..\\\\map.png)', /left out/],
    ['![A map](map.svg)', /left out/],
    ['![A map](notes.md)', /left out/],
  ])('leave out %s', (markdown, message) => {
    const { pictures, diagnostics } = find(`Words.\n\n${markdown}`)
    expect(pictures).toEqual([])
    expect(diagnostics).toMatchObject([{ line: 3, message: expect.stringMatching(message) }])
  })

  it('are no links, and no definitions nothing shows', () => {
    expect(find('[A map](map.png) and [m]\n\n[m]: map.png')).toEqual({ pictures: [], diagnostics: [] })
  })
})
