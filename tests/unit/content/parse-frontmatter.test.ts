import { describe, expect, it } from 'vitest'
import { parseFrontmatter } from '../../../src/content/parse-frontmatter.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

const defaults = { language: 'en', timezone: 'UTC' }

function parse(yaml: string) {
  return parseFrontmatter(parseMarkdown(`---\n${yaml}\n---\n\nText.\n`), defaults)
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
  it('needs a title and a day, and fills in the rest', () => {
    const { meta, diagnostics } = parse(required)
    expect(diagnostics).toEqual([])
    expect(meta).toMatchObject({
      title: 'The bridge stays shut',
      published: { day: '2026-03-24', time: null },
      updated: null,
      language: 'en',
      draft: false,
      authors: [],
      stories: [],
      topics: [],
      aliases: [],
    })
  })

  it('takes what other systems call its fields', () => {
    expect(parse('headline: A\npubDate: 2026-03-24').meta).toMatchObject({
      title: 'A',
      published: { day: '2026-03-24' },
    })
    expect(parse('title: A\ndate: 2026-03-24T10:00:00Z').meta?.published.time).toBe('10:00')
    expect(parse('title: A\npublishedAt: 2026-03-24').diagnostics).toEqual([])
  })

  it('prefers its own names', () => {
    const { meta, diagnostics } = parse(`${required}\nheadline: Another\ndate: 2020-01-01`)
    expect(meta).toMatchObject({ title: 'The bridge stays shut', published: { day: '2026-03-24' } })
    expect(diagnostics).toEqual([])
  })

  it('takes one for a list of one', () => {
    expect(parse(`${required}\nstory: quay-street\nauthors: The harbour desk`).meta).toMatchObject({
      stories: ['quay-street'],
      authors: ['The harbour desk'],
    })
  })

  it('takes numbers for texts, and fields without a value for fields not written', () => {
    const { meta } = parse('title: 1984\npublished: 2026-03-24\ntopics: [2026, Bridges]\nupdated:\nsources:')
    expect(meta).toMatchObject({ title: '1984', topics: ['2026', 'Bridges'], updated: null, sources: [] })
  })

  it('reports unknown fields once, and leaves them out', () => {
    const { meta, diagnostics } = parse(`${required}\nlayout: post\ncategory: news`)
    expect(meta).not.toBeNull()
    expect(diagnostics).toEqual([
      expect.objectContaining({ rule: 'unknown-field', severity: 'warning', line: 4 }),
    ])
    expect(diagnostics[0]?.message).toContain('layout, category')
  })

  it('hands an editor’s marks on', () => {
    expect(parse(`${required}\nmarks:\n  - { text: on Saturday, date: 2026-03-21 }`).marks).toEqual([
      { text: 'on Saturday', date: '2026-03-21' },
    ])
  })

  it('takes a year as the date of a mark', () => {
    expect(parse(`${required}\nmarks:\n  - { text: then, date: 2025 }`).marks[0]?.date).toBe('2025')
  })
})

describe('what is wrong with frontmatter is said with its place and its mend', () => {
  it.each([
    ['published: 2026-03-24', /^2:1 title: Write a title/],
    ['title: A', /^2:1 published: Write when/],
    ['title: A\npublished: 2026-02-30', /^3:12 published: “2026-02-30” is no date\. Write/],
    [`${required}\nupdated: 2026-03-23`, /^4:10 updated: 2026-03-23 is before.*Correct/],
    [`${required}\nupdated: never`, /^4:10 updated: “never” is no date/],
    [`${required}\ntimezone: Port Aldine`, /^4:11 timezone: Write a time zone/],
    [`${required}\nlanguage: English please`, /^4:11 language: Write a language tag/],
    [`${required}\ndraft: perhaps`, /^4:8 draft: Write true or false/],
    [`${required}\nimage: { src: a.jpg }`, /^4:8 image\.alt: Write what the picture shows/],
    [`${required}\nsources:\n  - { name: A, url: nowhere }`, /^5:21 sources\.0\.url: Write a full address/],
    [`${required}\nsources:\n  - { name: A, url: 'javascript:alert(1)' }`, /^5:21 sources\.0\.url:/],
    [`${required}\ncorrections:\n  - { date: 2026-02-30, text: A }`, /^5:13 corrections\.0\.date: Write a/],
    [`${required}\nmarks:\n  - { text: A, speeker: b }`, /^5:\d+ marks\.0 has unknown fields: speeker/],
    ['title: A: B\npublished: 2026-03-24', /^2:8 This is not valid YAML/],
    ['- a\n- b', /^2:1 title: Write a title/],
  ])('%s', (yaml, expected) => {
    expect(errors(yaml)[0]).toMatch(expected)
  })

  it('names every field that is wrong', () => {
    expect(errors('draft: 3\nlanguage: 4')).toHaveLength(4)
  })

  it('asks for frontmatter where there is none', () => {
    const { meta, diagnostics } = parseFrontmatter(parseMarkdown('Text.'), defaults)
    expect(meta).toBeNull()
    expect(diagnostics[0]).toMatchObject({ severity: 'error', line: 1 })
    expect(diagnostics[0]?.message).toContain('Begin the file with')
  })
})

describe('the day of publication', () => {
  it.each([
    ['published: 2026-03-24T23:30:00-05:00', '2026-03-24'],
    ['published: 2026-03-24T23:30:00-05:00\ntimezone: Europe/Lisbon', '2026-03-25'],
    ['published: 2026-03-24T23:30:00', '2026-03-24'],
  ])('%s is %s', (yaml, day) => {
    const file = parseMarkdown(`---\ntitle: A\n${yaml}\n---\n`)
    const { meta } = parseFrontmatter(file, { language: 'en', timezone: 'Asia/Tokyo' })
    expect(meta?.published.day).toBe(day)
  })
})
