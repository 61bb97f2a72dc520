import { describe, expect, it } from 'vitest'
import { parseFrontmatter } from '../../../src/content/parse-frontmatter.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const defaults = { language: 'en', timezone: 'UTC' }

function parse(yaml: string) {
  return parseFrontmatter(parseMarkdown(`---\n${yaml}\n---\n\nText.\n`), defaults, 'crane.md')
}

function errors(yaml: string): string[] {
  const { meta, diagnostics } = parse(yaml)
  expect(meta).toBeNull()
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ line, column, message }) => `${line}:${column} ${message}`)
}

const required = 'title: The bridge stays shut\npublished: 2026-03-24'

describe('frontmatter', () => {
  it('needs a day, and fills in the rest', () => {
    const { meta, diagnostics } = parse(required)
    expect(diagnostics).toEqual([])
    expect(meta).toMatchObject({
      title: 'The bridge stays shut',
      published: { day: '2026-03-24', time: null },
      updated: null,
      language: 'en',
      draft: false,
      featured: false,
      withdrawn: null,
      authors: [],
      stories: [],
      topics: [],
      aliases: [],
    })
  })

  it('prefers its own names, and says what it leaves out', () => {
    const { meta, diagnostics } = parse(`${required}\nheadline: Another\ndate: 2020-01-01`)
    expect(meta).toMatchObject({ title: 'The bridge stays shut', published: { day: '2026-03-24' } })
    expect(diagnostics).toMatchObject(
      [
        { rule: 'two-names', severity: 'warning', line: 4, message: /headline is left out, since title/ },
        { rule: 'two-names', severity: 'warning', line: 5, message: /date is left out, since published/ },
      ].map((each) => ({ ...each, message: expect.stringMatching(each.message) })),
    )
  })

  it('says nothing of two names for the same', () => {
    expect(parse(`${required}\ndate: 2026-03-24`).diagnostics).toEqual([])
  })

  it('takes one for a list of one', () => {
    expect(parse(`${required}\nstory: quay-street\nauthors: The harbour desk`).meta).toMatchObject({
      stories: ['quay-street'],
      authors: ['The harbour desk'],
    })
  })

  it('takes fields without a value for fields not written', () => {
    const { meta, diagnostics } = parse(
      `${required}\nupdated:\nsources:\nstandfirst: ""\nimage: ~\ntopics: []`,
    )
    expect(meta).toMatchObject({ updated: null, sources: [], standfirst: null, image: null, topics: [] })
    expect(diagnostics).toEqual([])
  })

  it('reports unknown fields once, as a note, and leaves them out', () => {
    const { meta, diagnostics } = parse(`${required}\nlayout: post\nconstructor: news\ntoString: x`)
    expect(meta).not.toBeNull()
    expect(diagnostics).toMatchObject([
      { rule: 'unknown-field', severity: 'info', line: 4, fields: ['layout', 'constructor', 'toString'] },
    ])
  })

  it('hands an editor’s marks on', () => {
    expect(parse(`${required}\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }`).marks).toEqual([
      { text: 'on Saturday', date: '2026-03-21' },
    ])
    expect(parse(`${required}\nmarks:\n  - { text: then, ignore: true }`).marks).toEqual([
      { text: 'then', ignore: true },
    ])
  })

  it('takes a year as the date of a mark', () => {
    expect(parse(`${required}\nmarks:\n  - { text: then, date: 2025 }`).marks[0]?.date).toBe('2025')
  })

  it.each(['true', 'True', 'yes', '"true"', 'on', '1'])('takes %s for a draft', (written) => {
    expect(parse(`${required}\ndraft: ${written}`).meta?.draft).toBe(true)
  })
})

describe('a text keeps what was written', () => {
  it.each([
    '1984',
    '1.10',
    '007',
    '1e3',
    '0x1F',
    '0o17',
    '12345678901234567890',
    '3.10',
    '2026-03-24',
    'True',
    'no',
    '.5',
  ])('%s', (written) => {
    const { meta } = parse(
      `title: ${written}\npublished: 2026-03-24\ntopics: [${written}]\naliases: [${written}]\nstandfirst: ${written}\nauthors: ${written}`,
    )
    expect(meta).toMatchObject({
      title: written,
      standfirst: written,
      topics: [written],
      authors: [written],
      aliases: [written],
    })
  })

  it.each([
    ['"a\\ud800b"', 'a\ufffdb'],
    ['"a\\u0007b"', 'ab'],
    ['"a\\0b"', 'ab'],
    ['"\\e[31mred"', '[31mred'],
    ['a\u009bb', 'ab'],
    ['a\ufffeb', 'ab'],
  ])('but for what cannot be shown: %j', (written, title) => {
    const { meta, diagnostics } = parse(`title: ${written}\npublished: 2026-03-24`)
    expect(meta?.title).toBe(title)
    expect(diagnostics).toMatchObject([{ rule: 'control-character', severity: 'warning', line: 2 }])
  })
})

describe('what is wrong with frontmatter is said with its place and its mend', () => {
  it.each([
    ['title: A', /^2:1 published: Write when .* begin the name of the file with the day/],
    ['title: A\npublished: 2026-02-30', /^3:12 published: “2026-02-30” is no date\. Write/],
    ['title: A\npublished: 03/04/2026', /^3:12 published: .*2026-04-03 or 2026-03-04/],
    ['title: A\ndate: 2026-03', /^3:7 published: .*names a month/],
    ['title: { a: b }\npublished: 2026-03-24', /^2:8 title: Write a title/],
    [`${required}\ntimezone: Port Aldine`, /^4:11 timezone: Write a time zone/],
    [`${required}\ndraft: perhaps`, /^4:8 draft: Write true or false/],
    [`${required}\nwithdrawn: soon`, /^4:12 withdrawn: Write a civil day/],
    [`${required}\nsources:\n  - { name: A, url: nowhere }`, /^5:21 sources\.0\.url: Write a full address/],
    [`${required}\nsources:\n  - { name: A, url: 'javascript:alert(1)' }`, /^5:21 sources\.0\.url:/],
    [`${required}\ncorrections:\n  - { date: 2026-02-30, text: A }`, /^5:13 corrections\.0\.date: Write a/],
    [`${required}\nmarks:\n  - { text: A, speeker: b }`, /^5:\d+ marks\.0 has unknown fields: speeker/],
    ['title: A: B\npublished: 2026-03-24', /^2:8 This is not valid YAML/],
    ['title: A\npublished = 2026-03-24', /^\d:1 The head is half TOML/],
    ['- a\n- b', /^2:1 The head holds no fields/],
  ])('%s', (yaml, expected) => {
    expect(errors(yaml)[0]).toMatch(expected)
  })

  it('names every field that is wrong', () => {
    expect(errors('draft: 3\ntimezone: 4')).toHaveLength(3)
  })

  it('asks for frontmatter where there is neither a head nor a day', () => {
    const { meta, diagnostics } = parseFrontmatter(parseMarkdown('Text.'), defaults, 'crane.md')
    expect(meta).toBeNull()
    expect(diagnostics[0]).toMatchObject({ severity: 'error', line: 1 })
    expect(diagnostics[0]?.message).toContain('Begin the file with')
  })
})

describe('what an article can do without is left out with a warning', () => {
  it.each([
    ['updated: 2026-03-23', /updated: 2026-03-23 is before the article was published/],
    ['updated: never', /updated: “never” is no date/],
    ['updated: 03/04/2026', /updated: .*2026-04-03 or 2026-03-04/],
    ['language: English please', /language: Write a language tag/],
    ['image: [{ a: b }]', /image: /],
    ['tags: {}', /topics\.0: Write topics/],
    ['standfirst: [a, b]', /standfirst: Write a standfirst/],
    ['story: { a: b }', /story\.0: Write stories/],
    ['aliases: [../up]', /aliases: “\.\.\/up” is no former id/],
  ])('%s', (yaml, message) => {
    const { meta, diagnostics } = parse(`${required}\n${yaml}`)
    expect(meta).toMatchObject({
      updated: null,
      language: 'en',
      image: null,
      topics: [],
      standfirst: null,
      stories: [],
    })
    expect(diagnostics).toMatchObject([
      { severity: 'warning', line: 4, message: expect.stringMatching(message) },
    ])
    expect(diagnostics[0]?.message).toMatch(/left out/)
  })
})

describe('the day of publication', () => {
  it.each([
    ['published: 2026-03-24T23:30:00-05:00', '2026-03-24'],
    ['published: 2026-03-24T23:30:00-05:00\ntimezone: Europe/Lisbon', '2026-03-25'],
    ['published: 2026-03-24T23:30:00', '2026-03-24'],
    ['published: 2026-03-24T23:30:00Z', '2026-03-25'],
    ['published: 2026-03-24T23:30:00Z\ntimezone: America/Lima', '2026-03-24'],
    ['published: 2026-03-24', '2026-03-24'],
  ])('%s is %s', (yaml, day) => {
    const file = parseMarkdown(`---\ntitle: A\n${yaml}\n---\n`)
    const { meta } = parseFrontmatter(file, { language: 'en', timezone: 'Asia/Tokyo' }, 'crane.md')
    expect(meta?.published.day).toBe(day)
  })

  it('is the one its update in UTC is counted in', () => {
    const { meta } = parse('published: 2026-03-24T20:30:00-05:00\nupdated: 2026-03-25T02:00:00Z\ntitle: A')
    expect(meta?.updated).toMatchObject({ day: '2026-03-24', time: '21:00' })
  })
})
