import fc from 'fast-check'
import ICAL from 'ical.js'
import { sync as nodeIcal } from 'node-ical'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { When } from '../../../src/dates/when.ts'
import { parseEdtf } from '../../../src/dates/parse-edtf.ts'
import { toCalendar } from '../../../src/outputs/to-calendar.ts'
import type { ArticleEntry } from '../../../src/store/entry.ts'
import { makeStoryArticle, makeTold } from '../archive/make-report.ts'
import { makeWhen } from '../components/made-article.ts'
import { makeArchive, publication } from './made-archive.ts'

const ZONES = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC']

/** Write the calendar of articles of one story. */
function write(articles: readonly ArticleEntry[]): string {
  const entries = makeArchive(articles).timeline
  return toCalendar({ name: 'The bridge', href: '/news/stories/bridge/', entries }, publication)
}

function writeOne(when: When, summary = 'the council meets'): string {
  const event = makeTold(summary, '2026-05-09', { when, status: 'scheduled' })
  return write([makeStoryArticle('one', '2026-03-24', { events: [event] })])
}

function parse(edtf: string): When {
  const when = parseEdtf(edtf)
  if (!when) throw new RangeError(edtf)
  return when
}

/** First and last civil day of each event, as ical.js reads them. */
function readDays(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((component) => {
    const { startDate, endDate } = new ICAL.Event(component)
    const last = endDate.clone()
    last.adjust(-1, 0, 0, 0)
    return startDate.isDate && endDate.isDate ? `${startDate}/${last}` : 'no whole days'
  })
}

/** The same, as node-ical reads them on this machine's clock. */
function readDaysAgain(text: string): string[] {
  const toDay = (date: Date): string =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
  return Object.values(nodeIcal.parseICS(text)).flatMap((event) => {
    if (event?.type !== 'VEVENT' || !event.end) return []
    const last = new Date(event.end)
    last.setDate(last.getDate() - 1)
    return event.datetype === 'date' ? `${toDay(event.start)}/${toDay(last)}` : 'no whole days'
  })
}

describe.each(ZONES)('a calendar written and read in %s', (zone) => {
  const before = process.env['TZ']
  beforeEach(() => {
    process.env['TZ'] = zone
  })
  afterEach(() => {
    process.env['TZ'] = before
  })

  it.each([
    ['a day', makeWhen('2026-05-09'), '2026-05-09/2026-05-09'],
    ['the last day of a year', makeWhen('2026-12-31'), '2026-12-31/2026-12-31'],
    ['the day a clock is put forward', makeWhen('2026-03-08'), '2026-03-08/2026-03-08'],
    ['a range up to its last day', makeWhen('2026-02-27', '2026-03-01'), '2026-02-27/2026-03-01'],
    ['the day of a time', parse('2026-05-09T23:30'), '2026-05-09/2026-05-09'],
  ])('has %s', (_, when, days) => {
    const text = writeOne(when)
    expect(readDays(text)).toEqual([days])
    expect(readDaysAgain(text)).toEqual([days])
  })

  it('is the same bytes as anywhere', () => {
    const here = writeOne(makeWhen('2026-05-09'))
    process.env['TZ'] = 'Asia/Kathmandu'
    expect(writeOne(makeWhen('2026-05-09'))).toBe(here)
  })
})

describe('a calendar', () => {
  it.each([
    ['a month', parse('2026-05')],
    ['a year', parse('2026')],
    ['a week, of which only one day may be meant', makeWhen('2026-05-04', '2026-05-10', 'week')],
    ['from one month to another', parse('2026-03/2026-05')],
    ['a day that is about right', parse('2026-05-09~')],
    ['a range with an end about right', parse('2026-05-01/2026-05-10~')],
    ['since a day', parse('2026-05-09/..')],
    ['until a day', parse('../2026-05-09')],
    ['before a day', makeWhen('2026-05-09', '2026-05-09', 'day', { mod: 'BEFORE' })],
    ['some days that are not told', makeWhen('2026-05-01', '2026-05-09', 'fuzzy')],
  ])('leaves out what no day is known of: %s', (_, when) => {
    expect(readDays(writeOne(when))).toEqual([])
  })

  it('breaks lines at 75 octets and nowhere within a letter, and gives the words back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (words) => {
        const summary = `a${words.replace(/[\p{Cc}\s]+/gu, ' ')}z`
        const text = writeOne(makeWhen('2026-05-09'), summary)
        const lines = text.split('\r\n')
        expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
        expect(event?.getFirstPropertyValue('summary')).toBe(summary)
      }),
      { numRuns: 60 },
    )
  })

  it('counts an article’s corrections, and keeps its event’s name through them', () => {
    const plain = makeStoryArticle('one', '2026-03-24', {
      events: [makeTold('the council meets', '2026-05-09', { status: 'scheduled' })],
    })
    const corrections = [{ date: '2026-03-26', kind: 'correction', text: 'The day.', mark: null }] as const
    const corrected = {
      ...plain,
      meta: { ...plain.meta, corrections },
      events: [makeTold('the council meets', '2026-05-10', { status: 'scheduled' })],
    }
    const read = (text: string, name: string): string[] =>
      text.split('\r\n').filter((line) => line.startsWith(`${name}:`))
    const [before, after] = [write([plain]), write([corrected])]
    expect(read(after, 'UID')).toEqual(read(before, 'UID'))
    expect([...read(before, 'SEQUENCE'), ...read(after, 'SEQUENCE')]).toEqual(['SEQUENCE:0', 'SEQUENCE:1'])
    expect([...read(before, 'DTSTAMP'), ...read(after, 'DTSTAMP')]).toEqual([
      'DTSTAMP:20260324T000000Z',
      'DTSTAMP:20260326T000000Z',
    ])
  })

  it('says where the words are, and that what is only possible is', () => {
    const event = makeTold('the bridge may open', '2026-05-09', { status: 'possible' })
    const text = write([makeStoryArticle('one', '2026-03-24', { events: [event] })]).replaceAll('\r\n ', '')
    expect(text).toContain('https://harbour.example/news/articles/one/#e-the-bridge-may-open')
    expect(text).toContain('STATUS:TENTATIVE')
  })
})
