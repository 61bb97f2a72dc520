import { describe, expect, it } from 'vitest'
import type { ArticleCheck, Finding } from '../../../../src/cli/check/article-check.ts'
import { buildReport } from '../../../../src/cli/check/content-report.ts'
import { toReportJson } from '../../../../src/cli/check/to-report-json.ts'
import { toReportLines } from '../../../../src/cli/check/to-report-lines.ts'

const finding = (kind: Finding['kind'], severity: Finding['severity'] = 'warning'): Finding => ({
  kind,
  severity,
  rule: 'a-rule',
  message: 'A message.',
  line: 3,
  column: 1,
})

const check = (file: string, parts: Partial<ArticleCheck> = {}): ArticleCheck => ({
  file,
  id: file.replace('.md', ''),
  status: 'taken',
  published: '2026-03-24',
  language: 'en',
  words: 100,
  lost: 0,
  templates: [],
  fields: [],
  aliases: [],
  findings: [],
  ...parts,
})

const lines = (checks: readonly ArticleCheck[], width: number | null = null): string[] =>
  toReportLines(buildReport('news', checks, []), width)

describe('a report for people', () => {
  it('says that nothing is lost where nothing is', () => {
    expect(lines([check('a.md'), check('b.md')])).toEqual([
      'news: 2 of 2 files taken, 0 refused, 0 not read.',
      'Words: all 200 shown.',
      'Nothing else is lost.',
    ])
  })

  it('puts the worst first and leaves out who loses nothing', () => {
    const rows = lines([
      check('a.md', { findings: [finding('pictures')] }),
      check('b.md', { lost: 10 }),
      check('c.md'),
      check('d.md', { words: 20, lost: 20 }),
      check('e.md', { findings: [finding('embeds'), finding('pictures')] }),
    ])
    const table = rows.slice(1, rows.indexOf(''))
    expect(table.map((row) => row.split(' ')[0])).toEqual(['file', 'd.md', 'b.md', 'e.md', 'a.md'])
    expect(table[0]).toBe('file  words lost  pictures  embeds')
    expect(table[1]).toBe('d.md    20 of 20')
    expect(rows.at(-2)).toBe('Words: 30 of 420 not shown (7.1 %).')
  })

  it('keeps to the width of a terminal, and to the ends of names', () => {
    const name = `${'a-long-way/'.repeat(12)}crane.md`
    const table = lines([check(name, { lost: 1 })], 60)
    expect(table.every((row) => row.length <= 60)).toBe(true)
    expect(table.find((row) => row.includes('crane.md'))).toMatch(/^…/)
    expect(lines([check(name, { lost: 1 })]).some((row) => row.startsWith(name))).toBe(true)
  })

  it('counts fields and templates once for all files', () => {
    const rows = lines([
      check('a.md', { fields: ['layout', 'mood'], templates: ['gallery'] }),
      check('b.md', { fields: ['layout'] }),
    ])
    expect(rows).toContain('  layout (2), mood (1)')
    expect(rows).toContain('  gallery (1)')
  })

  it('lists what is refused with its line, and not among what is lost', () => {
    const refused = check('a.md', { status: 'refused', lost: 5, findings: [finding(null, 'error')] })
    const rows = lines([refused])
    expect(rows[1]).toBe('  news/a.md:3:1  A message. [a-rule]')
    expect(rows.filter((row) => row.includes('a.md'))).toHaveLength(1)
  })

  it('sends nothing to a terminal that it would obey', () => {
    const rows = lines([check('a\u001b[2Jb.md', { lost: 1, fields: ['c\u0007d'] })])
    expect(rows.join('')).not.toMatch(/\p{Cc}/u)
  })
})

describe('a report for programs', () => {
  const report = buildReport(
    'news',
    [check('b.md', { fields: ['mood'] }), check('a.md', { aliases: ['c'] })],
    [],
  )
  const json = [...toReportJson(report)].join('')

  it('is one document, its articles in order of their paths', () => {
    const read = JSON.parse(json)
    expect(Object.keys(read)).toEqual(
      'version folder totals refused unread fields templates articles'.split(' '),
    )
    expect(read.articles.map(({ file }: ArticleCheck) => file)).toEqual(['a.md', 'b.md'])
    expect(Object.keys(read.articles[0])).toEqual(
      'file id status published language words lost templates fields findings'.split(' '),
    )
    expect(read).toMatchObject({ version: 1, folder: 'news', fields: [{ name: 'mood', files: 1 }] })
  })

  it('has a line for each article', () => {
    expect(json.split('\n').filter((line) => line.startsWith('{"file"'))).toHaveLength(2)
  })

  it('of nothing is one too', () => {
    expect(JSON.parse([...toReportJson(buildReport('news', [], []))].join(''))).toMatchObject({
      articles: [],
    })
  })
})
