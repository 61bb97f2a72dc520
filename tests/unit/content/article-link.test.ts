import { describe, expect, it } from 'vitest'
import { buildAddressBook } from '../../../src/content/address-book.ts'
import { resolveLink } from '../../../src/content/article-link.ts'
import { selectLinks } from '../../../src/content/select-links.ts'

const aliases: Readonly<Record<string, readonly string[]>> = {
  '2019-storm': ['/2019/03/storm.html', 'old-storm'],
  bridge: ['/2019/03/storm.html', '/news/bridge/', '/about/', 'ferry'],
}
const file = (path: string, id: string) => ({ path, id, file: `articles/${path}`, source: '' })
const book = buildAddressBook(
  [
    file('2019/storm/index.md', '2019-storm'),
    file('2020/storm/index.md', '2020-storm'),
    file('2021/bridge.md', 'bridge'),
    file('ferry.markdown', 'ferry'),
    file('2026-03-22-quay-street.md', '2026-03-22-quay-street'),
    file('a b (c).md', 'a b (c)'),
    file('água.md', 'água'),
  ],
  { base: '/news/', isOwn: (path) => path === 'about/', listAliases: ({ id }) => aliases[id] ?? [] },
)
const place = { folder: '2021/', base: '/news/', origin: 'https://aldine.example' }

/** What a link in a source leads to, knowing no other article than those selected for that source. */
const follow = (href: string, source = `Words [x](<${href}>) and words.`) =>
  resolveLink(href, selectLinks(source, place, book.find), place)

describe('a link to an article', () => {
  it.each([
    ['bridge.md', 'bridge', ''],
    ['./bridge.md#part', 'bridge', '#part'],
    ['../ferry.markdown', 'ferry', ''],
    ['../2019/storm/index.md', '2019-storm', ''],
    ['../2020/storm/', '2020-storm', ''],
    ['moved/elsewhere/ferry.md', 'ferry', ''],
    ['../a%20b%20(c).md', 'a b (c)', ''],
    ['../a\u0301gua.md', 'água', ''],
    ['/2019/03/storm.html', '2019-storm', ''],
    ['/2019/03/storm/?utm=1#s-1', '2019-storm', '#s-1'],
    ['/news/2019/03/storm.html', '2019-storm', ''],
    ['https://aldine.example/news/2019/03/storm.html', '2019-storm', ''],
    ['/news/articles/old-storm/', '2019-storm', ''],
    ['/bridge/', 'bridge', ''],
    ['/posts/bridge.md', 'bridge', ''],
    ['2026-03-22-quay-street', '2026-03-22-quay-street', ''],
    ['Ferry', 'ferry', ''],
    ['old-storm', '2019-storm', ''],
    ['old-storm.md', '2019-storm', ''],
    ['2026-03-22 Quay Street', '2026-03-22-quay-street', ''],
  ])('%s leads to %s', (href, id, fragment) => {
    expect(follow(href)).toEqual({ id, fragment })
  })

  it.each(['gone.md', '../gone/index.md', 'report.pdf', '/posts/gone.md', 'storm.md', 'old.html#part'])(
    '%s is missing',
    (href) => {
      expect(follow(href)).toEqual({ missing: href.split('#')[0] })
    },
  )

  it.each([
    '#part',
    '',
    '?page=2',
    'https://other.example/2019/03/storm.html',
    '//other.example/bridge.md',
    'mailto:desk@aldine.example',
    'javascript:bridge.md',
    '/timeline/',
    '/files/report.pdf',
    'quay.jpg',
    'harbour.mp4',
    '%E0%A4%A',
  ])('is not %s', (href) => {
    expect(follow(href)).toBeNull()
  })

  it.each([
    ['[x](bridge.md)[y](../ferry.markdown)', 'bridge.md'],
    ['[x](bridge.md "Title")', 'bridge.md'],
    ['[x]( bridge.md )', 'bridge.md'],
    ['[x](../a\\ b.md) [y](..\\/ferry.markdown)', '../ferry.markdown'],
    ['[x][1]\n\n[1]: bridge.md', 'bridge.md'],
    ['[x][1]\n\n[1]: <bridge.md> (Title)', 'bridge.md'],
    ['[[bridge|The bridge]]', 'bridge'],
    ['[[bridge#part]]', 'bridge'],
    ['<a class=x href="bridge.md">x</a>', 'bridge.md'],
    ["<a href='bridge.md'>x</a>", 'bridge.md'],
    ['{{< ref "bridge.md" >}}', 'bridge.md'],
    ['{% link bridge.md %}', 'bridge.md'],
    ['see https://aldine.example/news/bridge/.', 'https://aldine.example/news/bridge/'],
  ])('is found in %s', (source, href) => {
    expect(follow(href, source)).toHaveProperty('id')
  })

  it('is looked for among what the source names alone', () => {
    const selected = selectLinks('[x](bridge.md), and the ferry.', place, book.find)
    expect(new Set(Object.values(selected))).toEqual(new Set(['bridge']))
    expect(selectLinks('No link: ferry, bridge.md, ferry.markdown.', place, book.find)).toEqual({})
  })
})

describe('a former address', () => {
  it('leads to the first article that claims it, and no alias over what is there', () => {
    expect(Object.fromEntries(book.former)).toEqual({
      '2019-storm': ['2019/03/storm.html', 'articles/old-storm/'],
      bridge: ['bridge/'],
    })
    expect(book.faults).toMatchObject(
      [
        { alias: '/2019/03/storm.html', isTaken: true, fault: /articles\/2019\/storm\/index\.md/ },
        { alias: '/about/', isTaken: false, fault: /your own/ },
        { alias: 'ferry', isTaken: true, fault: /articles\/ferry\.markdown/ },
      ].map((each) => ({ ...each, fault: expect.stringMatching(each.fault) })),
    )
  })
})
