import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { toCsv } from '../../../src/outputs/to-csv.ts'
import { toEventTable } from '../../../src/outputs/to-event-table.ts'
import { toArticlesStatementTable, toSpeakerStatementTable } from '../../../src/outputs/to-statement-table.ts'
import { makeSaid, makeStoryArticle, makeTold } from '../archive/make-report.ts'
import { makeArchive, makeHidden, publication } from './made-archive.ts'

/** Read a table as papaparse does. */
function read(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}

describe('a table', () => {
  it('gives back every cell, whatever stands in it', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text))
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, b: cell.map((text) => `x${text}`) }), { minLength: 1 }),
        (rows) => {
          expect(read(toCsv(['a', 'b'], rows))).toEqual(rows)
        },
      ),
    )
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '=HYPERLINK("http://a.example","b")'])(
    'holds nothing that a spreadsheet runs: %j',
    (formula) => {
      expect(read(toCsv(['a', 'b'], [{ a: formula, b: 'x' }]))[0]?.['a']).toBe(`'${formula}`)
    },
  )

  it('ends its lines as RFC 4180 has them, the head first', () => {
    expect(toCsv(['a', 'b'], [{ a: 'x, y', b: null }])).toBe('a,b\r\n"x, y",\r\n')
    expect(toCsv(['a'], [])).toBe('a\r\n')
  })
})

describe('the table of events', () => {
  const articles = [
    makeStoryArticle('one', '2026-03-24', {
      events: [
        makeTold('the council shut the bridge', '2026-03-21', { people: ['ada-finch', 'marta-delgado'] }),
      ],
    }),
    makeStoryArticle('two', '2026-03-31', {
      events: [makeTold('the council shut the bridge', '2026-03-21')],
    }),
  ]
  const { timeline } = makeArchive(articles)

  it('has an event once, with its date, how sure that is, and all who report it', () => {
    const [row, ...others] = read(toEventTable(timeline, publication, new Set()))
    expect(others).toEqual([])
    expect(row).toMatchObject({
      start: '2026-03-21',
      end: '2026-03-21',
      precision: 'day',
      edtf: '2026-03-21',
      confidence: '0.9',
      rule: 'weekday',
      reports: '2',
      people: 'ada-finch marta-delgado',
    })
    expect([row?.['url'], row?.['also_reported']].toSorted()).toEqual([
      'https://harbour.example/news/articles/one/#e-the-council-shut-the-bridge',
      'https://harbour.example/news/articles/two/#e-the-council-shut-the-bridge',
    ])
  })

  it('names nobody who is hidden', () => {
    const [row] = read(toEventTable(timeline, publication, new Set(['ada-finch'])))
    expect(row?.['people']).toBe('marta-delgado')
  })
})

describe('the table of statements', () => {
  const hidden = { id: 'owen-achterberg', kind: 'person', name: 'Owen Achterberg', role: null } as const
  const said = [
    makeSaid('one', '2026-03-24', 'It is not safe'),
    makeSaid('one', '2026-03-24', 'I was never there', { speaker: hidden }),
    makeSaid('one', '2026-03-24', 'Somebody has to sign', { speaker: null }),
  ]
  const article = makeStoryArticle('one', '2026-03-24', { statements: said })

  it('has a statement that has no name, and none of somebody who is hidden', () => {
    const rows = read(toArticlesStatementTable([article], publication, new Set([hidden.id])))
    expect(rows.map(({ words, speaker }) => [words, speaker])).toEqual([
      ['It is not safe', 'Marta Delgado'],
      ['Somebody has to sign', ''],
    ])
  })

  it('gives a statement without a date none', () => {
    const [row] = read(toArticlesStatementTable([article], publication, new Set()))
    expect([row?.['start'], row?.['end'], row?.['edtf'], row?.['published']]).toEqual([
      '',
      '',
      '',
      '2026-03-24',
    ])
  })

  it('has the same words of a speaker once, with everybody who reports them', () => {
    const again = makeStoryArticle('two', '2026-03-25', {
      statements: [makeSaid('two', '2026-03-25', 'It is not safe')],
    })
    const { speakers } = makeArchive([article, again], [makeHidden(hidden.id, hidden.name)])
    expect(speakers.map(({ id }) => id)).toEqual(['marta-delgado'])
    const rows = read(toSpeakerStatementTable(speakers[0]?.statements ?? [], publication))
    expect(rows.map(({ words, url, also_reported: also }) => [words, url, also])).toEqual([
      [
        'It is not safe',
        'https://harbour.example/news/articles/one/#s-it-is-not-safe',
        'https://harbour.example/news/articles/two/#s-it-is-not-safe',
      ],
    ])
  })
})
