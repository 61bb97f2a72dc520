import { describe, expect, it } from 'vitest'
import type { ArticleMeta } from '../../../src/content/frontmatter.ts'
import { parseFrontmatter } from '../../../src/content/parse-frontmatter.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const defaults = { language: 'en', timezone: 'America/Lima' }

function parse(source: string, path = '2026-03-09-crane.md') {
  return parseFrontmatter(parseMarkdown(source), defaults, path)
}

function read(head: string, path?: string): ArticleMeta | null {
  return parse(`---\n${head}\n---\n\nText.\n`, path).meta
}

describe('every name others have for a field is taken', () => {
  const names: readonly (readonly [string, string, Partial<ArticleMeta> | object])[] = [
    ['title headline name Title TITLE', 'The crane', { title: 'The crane' }],
    [
      'published date pubDate pubDatetime publishDate published_at publishedAt datePublished created created_at Date pubdate publish-date',
      '2026-03-07',
      { published: { day: '2026-03-07', time: null, instant: null } },
    ],
    [
      'updated lastmod modified updated_at modDatetime last_modified_at dateModified updatedDate Lastmod',
      '2026-03-11',
      { updated: { day: '2026-03-11' } },
    ],
    [
      'standfirst description summary excerpt subtitle dek deck intro lede',
      'It fell.',
      { standfirst: 'It fell.' },
    ],
    ['authors author byline creator', 'Marta Delgado', { authors: ['Marta Delgado'] }],
    ['topics tags tag categories category keywords section', 'Harbour', { topics: ['Harbour'] }],
    [
      'image cover thumbnail featured_image feature_image heroImage og_image banner',
      './crane.jpg',
      { image: { src: './crane.jpg', alt: '', caption: null, credit: null } },
    ],
    ['language lang locale', 'pt_BR', { language: 'pt-BR' }],
    ['aliases redirect_from url permalink', '/news/2019/crane/', { aliases: ['/news/2019/crane/'] }],
    ['aliases slug', 'the-crane', { aliases: ['the-crane'] }],
    ['draft _draft', 'true', { draft: true }],
    ['published', 'false', { draft: true, published: { day: '2026-03-09' } }],
    ['published', 'true', { draft: false, published: { day: '2026-03-09' } }],
    ['status', 'draft', { draft: true }],
    ['status', 'published', { draft: false }],
  ]
  it.each(
    names.flatMap(([all, value, meta]) => all.split(' ').map((name) => [`${name}: ${value}`, meta] as const)),
  )('%s', (field, meta) => {
    expect(read(field)).toMatchObject(meta)
  })
})

describe('every form of a field is taken', () => {
  it.each([
    ['author: { name: Marta Delgado, email: m@example.org }', { authors: ['Marta Delgado'] }],
    [
      'authors: [{ name: Marta Delgado }, Tomas Lindqvist]',
      { authors: ['Marta Delgado', 'Tomas Lindqvist'] },
    ],
    ['authors:\n  - first_name: Marta\n    last_name: Delgado', { authors: ['Marta Delgado'] }],
    ['byline: By Marta Delgado', { authors: ['Marta Delgado'] }],
    ['author: Byron Smith', { authors: ['Byron Smith'] }],
    ['tags: "NATO, Harbour works"', { topics: ['NATO', 'Harbour works'] }],
    ['tags: Harbour works', { topics: ['Harbour works'] }],
    ['tags: [a, b]\ncategories: [B, c]\nsection: news', { topics: ['a', 'b', 'c', 'news'] }],
    ['tags:\n  - { name: Harbour, slug: harbour }', { topics: ['Harbour'] }],
    [
      'image: { path: /img/a.jpg, alt: A, caption: B, credit: C }',
      { image: { src: '/img/a.jpg', alt: 'A', caption: 'B', credit: 'C' } },
    ],
    ['cover: { image: a.jpg, alt: A, relative: true, hidden: false }', { image: { src: 'a.jpg', alt: 'A' } }],
    [
      'image: { url: https://x.example/a.jpg, photographer: C }',
      { image: { src: 'https://x.example/a.jpg', credit: 'C' } },
    ],
    ['heroImage: { src: { src: ../a.jpg }, alt: A }', { image: { src: '../a.jpg' } }],
    ['images: [a.jpg, b.jpg]', { image: { src: 'a.jpg' } }],
    [
      'image: a.jpg\nimage_alt: A\nimage_caption: B\nimage_credit: C',
      { image: { src: 'a.jpg', alt: 'A', caption: 'B', credit: 'C' } },
    ],
    [
      'feature_image: a.jpg\nfeature_image_alt: A\nfeature_image_caption: B',
      { image: { src: 'a.jpg', alt: 'A', caption: 'B' } },
    ],
    ['cover: a.jpg\ncoverAlt: A', { image: { src: 'a.jpg', alt: 'A' } }],
    ['params: { author: Marta Delgado, tags: [a] }', { authors: ['Marta Delgado'], topics: ['a'] }],
    ['taxonomies: { tags: [a], categories: [b] }', { topics: ['a', 'b'] }],
    ['extra: { cover: { image: a.jpg } }', { image: { src: 'a.jpg' } }],
    ['frontmatter: { data: { title: A crane } }', { title: 'A crane' }],
    ['title: A\nparams: { title: B }', { title: 'A' }],
    [
      'redirect_from: [/a/, /b.html]\npermalink: /news/:title/\nslug: crane',
      { aliases: ['/a/', '/b.html', 'crane'] },
    ],
    ['path: 2026/03/07/crane.html', { aliases: ['/2026/03/07/crane.html'] }],
    ['cover: { light: a.png, dark: b.png, alt: A }', { image: { src: 'a.png', alt: 'A' } }],
    ['cover: { relative: true }\nthumbnail: a.jpg', { image: { src: 'a.jpg' } }],
    ['url: https://elsewhere.example/a/', { aliases: [] }],
    ['permalink: false', { aliases: [] }],
    ['permalink: /articles/2026-03-09-crane/', { aliases: [] }],
    ['slug: 2026-03-09-crane', { aliases: [] }],
    ['date: 0001-01-01T00:00:00Z', { published: { day: '2026-03-09' } }],
    ['date: 2026-03-08\ndraft: false\npublished: false', { draft: true, published: { day: '2026-03-08' } }],
    ['date: 2026-03-07T02:00:00Z', { published: { day: '2026-03-06', time: '21:00' } }],
    [
      'title: The bridge&#8217;s R&amp;D &hellip; &nothing; &#0; A&B',
      { title: 'The bridge’s R&D … &nothing; \ufffd A&B' },
    ],
    ['tags: [R&amp;D]\nauthor: Caf&eacute; desk', { topics: ['R&D'], authors: ['Café desk'] }],
    ['date: !!timestamp 2026-03-07', { published: { day: '2026-03-07' } }],
    ['date: "2026-03-07"', { published: { day: '2026-03-07' } }],
  ])('%s', (head, meta) => {
    expect(read(head)).toMatchObject(meta)
  })

  it('and one article with two is told apart by what both say', () => {
    const { diagnostics } = parse('---\ndescription: A\nsummary: B\nexcerpt: A\n---\n')
    expect(diagnostics).toMatchObject([{ rule: 'two-names', severity: 'info', line: 3 }])
  })
})

describe('what a head does not say comes from the body and the name of the file', () => {
  it.each([
    ['Words.\n', '2026-03-09-the-crane.md', 'The crane', '2026-03-09'],
    ['# A crane *fell*\n\nWords.\n', '2026-03-09-x.md', 'A crane fell', '2026-03-09'],
    ['Words.\n\n## Below\n', '2026/03/09/x.md', 'Below', '2026-03-09'],
    ['---\ntitle: A crane\n---\nWords.\n', 'news/2026-3-9-x/index.md', 'A crane', '2026-03-09'],
    ['---\n---\nWords.\n', 'storm-2026-03-09.md', 'Storm', '2026-03-09'],
    ['Words.\n', '20260309_storm.md', 'Storm', '2026-03-09'],
    ['Words.\n', '2026-03-09-storm/index.md', 'Storm', '2026-03-09'],
    ['Words.\n', '2025-01-01-old/2026-03-09-storm.md', 'Storm', '2026-03-09'],
  ])('%j in %s', (source, path, title, day) => {
    expect(parse(source, path).meta).toMatchObject({ title, published: { day } })
  })

  it.each([
    ['2026-02-30-crane.md', 'no such day'],
    ['2026-03-crane.md', 'a month'],
    ['crane-12026-03-09.md', 'another number'],
    ['from-2026-03-09-to-2026-03-11.md', 'two days'],
    ['crane.md', 'none'],
  ])('%s names none: %s', (path) => {
    const { meta, diagnostics } = parse('---\ntitle: A\n---\n', path)
    expect(meta).toBeNull()
    expect(diagnostics).toMatchObject([{ severity: 'error', message: expect.stringMatching(/Write when/) }])
  })

  it('or from an address it had', () => {
    expect(parse('+++\npath = "2026/03/08/crane.html"\n+++\n# A\n', 'crane.md').meta?.published.day).toBe(
      '2026-03-08',
    )
    const { meta } = parse('---\ntitle: A\naliases: [/2026/03/08/a/, /2026/03/09/a/]\n---\n', 'crane.md')
    expect(meta).toBeNull()
  })

  it('but what a head says counts', () => {
    expect(parse('---\ndate: 2026-03-08\n---\n# A\n').meta).toMatchObject({
      published: { day: '2026-03-08' },
    })
  })
})

describe('other formats', () => {
  const meta = {
    title: 'The crane',
    published: { day: '2026-03-07', time: null },
    topics: ['a', 'b'],
    authors: ['Marta Delgado'],
    image: { src: 'a.jpg', alt: 'A' },
    draft: false,
  }

  it('TOML', () => {
    const source = [
      ...[
        '+++',
        'title = "The crane"',
        'date = 2026-03-07',
        'tags = ["a", "b"]',
        'draft = false',
        '[[authors]]',
      ],
      ...['name = "Marta Delgado"', '[extra.cover]', 'image = "a.jpg"', 'alt = "A"', '+++', '', 'Text.'],
    ].join('\n')
    expect(parse(source)).toMatchObject({ meta, diagnostics: [] })
  })

  it('JSON', () => {
    const head = {
      title: 'The crane',
      date: '2026-03-07',
      tags: ['a', 'b'],
      author: { name: 'Marta Delgado' },
    }
    const source = `${JSON.stringify({ ...head, cover: { image: 'a.jpg', alt: 'A' } }, null, 2)}\n\nText.\n`
    expect(parse(source)).toMatchObject({ meta, diagnostics: [] })
    expect(parse(`${JSON.stringify({ title: '{"}' })}\nText.`).meta?.title).toBe('{"}')
  })

  it.each([
    ['date = 2026-03-07T23:30:00-05:00', { day: '2026-03-07', time: '23:30' }],
    ['date = 2026-03-07T23:30:00', { day: '2026-03-07', time: '23:30' }],
    ['date = 2026-03-07 23:30:00Z', { day: '2026-03-07', time: '18:30' }],
    ['date = "March 7, 2026"', { day: '2026-03-07', time: null }],
  ])('the day of %s', (line, published) => {
    expect(parse(`+++\n${line}\n+++\n`).meta?.published).toMatchObject(published)
  })

  it.each([
    ['+++\ntitle: A\n+++\n', /^2:\d+ This is not valid TOML/],
    ['+++\ntitle = "A"\ndate = 2026-02-30\n+++\n', /^3:\d+ This is not valid TOML/],
    ['+++\ntitle = "A"\n---\nText.', /^1:1 The head begins with \+\+\+ and ends with ---/],
    ['---\ntitle: A\n+++\nText.', /^1:1 The head begins with --- and ends with \+\+\+/],
    ['+++\ntitle = "A"\n\nText.', /^1:1 The head begins with \+\+\+ and is never closed/],
    ['---\ntitle: A\n\nText.', /^1:1 The head begins with --- and is never closed/],
    ['{\n"title": "A"\n\nText.', /^1:1 The head begins with \{ and is never closed/],
    ['{\n"title": "A",\n"date": @\n}\n', /^3:\d+ This is not valid JSON/],
    ['---js\nmodule.exports = {}\n---\n', /^1:1 A head in js is a program/],
    ['+++\ntitle = "A"\ndate = "03/04/2026"\n+++\n', /^3:8 published: /],
    ['{\n"title": "A",\n"date": "some day"\n}\n', /^3:9 published: /],
  ])('%j is refused with its place', (source, expected) => {
    const { meta, diagnostics } = parse(source)
    expect(meta).toBeNull()
    const [first] = diagnostics
    expect(`${first?.line}:${first?.column} ${first?.message}`).toMatch(expected)
  })
})

describe('quoted YAML that other systems take is taken', () => {
  it.each([
    ['title: "A long\ntitle"', 'A long title'],
    ["title: 'A long\ntitle'", 'A long title'],
    ['title: "A long\n\ntitle"', 'A long title'],
    ["title: 'it''s'", 'it’s'.replace('’', "'")],
    ['title: "say \\"x\\""', 'say "x"'],
    ["title: 'A' # which", 'A'],
    ["title: 'A'# which", 'A'],
    ['title: >\n  A long\n  title', 'A long title'],
    ['title:\tA', 'A'],
    ['"title": A', 'A'],
    ['title : A', 'A'],
    ['title: A\ntags: [a,\nb,\n]', 'A'],
    ['title: A\ntags:\n\t- a\n\t- b', 'A'],
    ['base: &base { title: A }\nparams:\n  <<: *base', 'A'],
    ['x: &t A\ntitle: *t', 'A'],
    ['title: B\ntitle: A', 'A'],
  ])('%j', (yaml, title) => {
    expect(read(yaml)?.title).toBe(title)
  })

  it('says which field is written twice', () => {
    expect(parse('---\ntitle: B\ntags: [a]\ntitle: A\n---\n').diagnostics).toMatchObject([
      {
        rule: 'yaml',
        severity: 'warning',
        line: 4,
        message: expect.stringMatching(/^title is written twice/),
      },
    ])
  })

  it('keeps lines when it mends them', () => {
    const { diagnostics } = parse('---\ntitle: "A long\ntitle"\ntimezone: Nowhere\n---\n')
    expect(diagnostics).toMatchObject([{ line: 4, column: 11 }])
  })
})

describe('what is wrong in one place', () => {
  it.each([
    ['tags: [Bridges, { a: b }, Harbour]', { topics: ['Bridges', 'Harbour'] }],
    ['authors: [Ann Holm, [1], Ben Carr]', { authors: ['Ann Holm', 'Ben Carr'] }],
  ])('leaves the rest of a list: %s', (head, meta) => {
    const found = parse(`---\n${head}\n---\n`)
    expect(found.meta).toMatchObject(meta)
    expect(found.diagnostics).toMatchObject([{ severity: 'warning', line: 2 }])
  })

  it('is a day no calendar has, where the name of the file has a good one', () => {
    const { meta, diagnostics } = parse('---\ndate: 2026-02-30\n---\n')
    expect(meta?.published.day).toBe('2026-03-09')
    expect(diagnostics).toMatchObject([{ rule: 'impossible-day', severity: 'warning', line: 2 }])
    expect(parse('---\ndate: 2026-02-30\n---\n', 'crane.md').meta).toBeNull()
    expect(parse('---\ndate: 03/04/2026\n---\n').meta).toBeNull()
  })

  it('is told a few times, and then how often', () => {
    const { diagnostics } = parse(
      '---\na: &a [1, 2]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c]\n---\n',
    )
    expect(diagnostics).toHaveLength(4)
    expect(diagnostics.at(-1)?.message).toMatch(/^And 9 more faults/)
  })
})

it.each([
  'cover: { image: "", alt: x, caption: "", relative: false }',
  'feature_image: false',
  'summary: false',
  'permalink: pretty',
])('says nothing without a word: %s', (head) => {
  const { meta, diagnostics } = parse(`---\n${head}\n---\n`)
  expect(diagnostics).toEqual([])
  expect(meta).toMatchObject({ image: null, standfirst: null, aliases: [] })
})

it.each([
  ['tags: "[a, \'b c\']"', ['a', 'b c']],
  ['tags: a; b', ['a', 'b']],
  ['tags: R&amp;D, a; b', ['R&D', 'a; b']],
  ['tags: R&amp;D', ['R&D']],
])('takes a list that is written as one text: %s', (head, topics) => {
  expect(read(head)?.topics).toEqual(topics)
})

it('names a story as its file is, whatever form its letters are written in', () => {
  expect(read('story: pont-e\u0301teint')?.stories).toEqual(['pont-éteint'.normalize('NFC')])
})
