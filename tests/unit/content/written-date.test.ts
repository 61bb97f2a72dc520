import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWrittenDate } from '../../../src/content/written-date.ts'

describe('a written date', () => {
  it.each([
    ['2026-03-07'],
    ['2026-3-7'],
    ['2026/03/07'],
    ['2026.3.7'],
    ['20260307'],
    ['2026-066'],
    ['2026-W10-6'],
    ['March 7, 2026'],
    ['Mar. 7th 2026'],
    ['Mar 07 2026'],
    ['7 March 2026'],
    ['7th of March, 2026'],
    ['Saturday, 7 March 2026'],
    ['2026-Mar-07'],
    ['7.3.2026'],
    ['  2026-03-07  '],
    ['31/03/2026', '2026-03-31'],
    ['03/31/2026', '2026-03-31'],
    ['4/4/2026', '2026-04-04'],
  ])('%s is a day', (written, day = '2026-03-07') => {
    expect(parseWrittenDate(written)).toEqual({ day, time: null, offset: null, zone: null })
  })

  it.each([
    ['2026-03-07T09:05:00-05:00', '-05:00'],
    ['2026-03-07 9:05:00 -0500', '-05:00'],
    ['2026-03-07 9:05 -5', '-05:00'],
    ['2026-03-07T09:05:00.250Z', 'Z'],
    ['20260307T090500Z', 'Z'],
    ['Sat, 07 Mar 2026 09:05:00 GMT', 'Z'],
    ['Sat, 7 Mar 26 09:05 EST', '-05:00'],
    ['Sat Mar  7 09:05:00 EST 2026', '-05:00'],
    ['Sat Mar 07 2026 09:05:00 GMT+0530 (India Standard Time)', '+05:30'],
    ['2026-03-07 09:05:00 +0000 UTC', 'Z'],
    ['2026-03-07 09:05:00 -0000', 'Z'],
    ['2026-03-07 9:05 a.m.', null],
    ['2026-03-07 09:05:00+18:00', null],
    ['March 7, 2026 at 9:05 AM', null],
    ['1772874300', 'Z'],
    ['1772874300000', 'Z'],
  ])('%s has a time', (written, offset) => {
    expect(parseWrittenDate(written)).toEqual({ day: '2026-03-07', time: '09:05:00', offset, zone: null })
  })

  it('knows the hours after noon', () => {
    expect(parseWrittenDate('2026-03-07 12:10 am')).toMatchObject({ time: '00:10:00' })
    expect(parseWrittenDate('2026-03-07 9:05 PM')).toMatchObject({ time: '21:05:00' })
  })

  it('may name a zone', () => {
    expect(parseWrittenDate('2026-03-07 09:05 Europe/Lisbon')).toMatchObject({ zone: 'Europe/Lisbon' })
    expect(parseWrittenDate('2026-03-07T09:05[Europe/Lisbon]')).toMatchObject({ zone: 'Europe/Lisbon' })
  })

  it.each([
    ['03/04/2026', /may be 2026-04-03 or 2026-03-04/],
    ['3-4-2026', /may be 2026-04-03 or 2026-03-04/],
    ['03/04/2026 10:00', /may be/],
    ['2026', /names a year/],
    ['2026-03', /names a month/],
    ['March 2026', /names a month/],
    ['03/2026', /names a month/],
    ['7/3/26', /no full year/],
  ])('%s leaves open which day: %s', (written, problem) => {
    expect(parseWrittenDate(written)).toEqual({ problem: expect.stringMatching(problem) })
  })

  it.each([
    ...['', 'soon', '2026-02-30', '31/02/2026', '2026-13-01', '99/99/2026', '12026-03-07', '2026-03-071'],
    ...[
      '2026-03-07-05',
      '2026-03-07T25:00',
      '2026-03-07T12:60',
      '2026-03-07T12:00:99',
      '2026-03-07 13:00 pm',
    ],
    ...[
      '2026-03-07T12:00+99:00',
      '2026-03-07 10:00 BST',
      '2026-03-07 or later',
      '2026-03-07..08',
      '7 mars 2026',
    ],
  ])('%j is none', (written) => {
    expect(parseWrittenDate(written)).toEqual({ problem: expect.stringMatching(/is no date\. Write/) })
  })

  it('is what any day is written as, in whatever order is clear', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString()
        const expected = { day: iso.slice(0, 10), time: iso.slice(11, 19), offset: 'Z', zone: null }
        expect(parseWrittenDate(iso)).toEqual(expected)
        expect(parseWrittenDate(date.toUTCString())).toEqual(expected)
      }),
      { numRuns: 200 },
    )
  })

  it('never fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseWrittenDate(text) !== null))
  })
})
