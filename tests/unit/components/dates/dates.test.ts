import { describe, expect, it } from 'vitest'
import { toDatetime } from '../../../../src/components/dates/datetime.ts'
import { toDayNumber, toIsoDay } from '../../../../src/components/dates/day-number.ts'
import { toFullDayWords } from '../../../../src/components/dates/day-words.ts'
import { toPrecisionWords } from '../../../../src/components/dates/precision-words.ts'
import { toShape } from '../../../../src/components/dates/when-shape.ts'
import { toWhenWords } from '../../../../src/components/dates/when-words.ts'
import { en } from '../../../../src/components/words/en.ts'
import type { When } from '../../../../src/dates/when.ts'
import { makeWhen } from '../made-article.ts'

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['1900-03-01', -25_508],
    ['0001-01-01', -719_162],
  ])('number %s as %i, both ways', (day, number) => {
    expect(toDayNumber(day)).toBe(number)
    expect(toIsoDay(number)).toBe(day)
  })

  it.each(['', '2026', '2026-03', 'spring'])('are not given to “%s”', (day) => {
    expect(toDayNumber(day)).toBeNull()
  })
})

const part = (precision: When['precision'], mod: When['mod'], start: string, end: string): When =>
  makeWhen(start, end, precision, { mod })

describe('the words of a time', () => {
  it.each<[When, string]>([
    [makeWhen('2026-03-21'), 'Sat 21 March 2026'],
    [makeWhen('2026-03-21', '2026-03-21', 'time', { edtf: '2026-03-21T18:00' }), 'Sat 21 March 2026, 18:00'],
    [makeWhen('2026-02-01', '2026-02-28', 'month'), 'February 2026'],
    [makeWhen('2024-02-01', '2024-02-29', 'month'), 'February 2024'],
    [makeWhen('2025-03-01', '2025-05-31', 'season'), 'March to May 2025'],
    [makeWhen('2025-12-01', '2026-02-28', 'season'), 'December 2025 to February 2026'],
    [makeWhen('2025-01-01', '2025-12-31', 'year'), '2025'],
    [makeWhen('1990-01-01', '1999-12-31', 'decade'), 'the 1990s'],
    [makeWhen('2026-03-16', '2026-03-22', 'week'), '16 to 22 March 2026'],
    [makeWhen('2026-02-25', '2026-03-24'), '25 February to 24 March 2026'],
    [makeWhen('2025-12-30', '2026-01-02'), '30 December 2025 to 2 January 2026'],
    [part('month', 'START', '2026-03-01', '2026-03-10'), 'early March 2026'],
    [part('month', 'MID', '2026-03-11', '2026-03-20'), 'mid-March 2026'],
    [part('month', 'END', '2026-02-21', '2026-02-28'), 'late February 2026'],
    [part('year', 'END', '2025-09-01', '2025-12-31'), 'late 2025'],
    [part('month', 'START', '2026-03-01', '2026-03-21'), '1 to 21 March 2026'],
    [makeWhen('2021-01-01', null, 'year', { edtf: '2021/..' }), 'since 2021'],
    [makeWhen(null, '2026-06-30', 'month', { edtf: '../2026-06' }), 'until June 2026'],
    [makeWhen(null, '2026-06-30', 'day'), 'until 30 June 2026'],
    [makeWhen(null), 'date not known'],
    [
      makeWhen('2026-02-24', '2026-03-24', 'fuzzy', { approximate: { start: true, end: true } }),
      'about 24 February to 24 March 2026',
    ],
  ])('of %o are “%s”', (when, words) => {
    expect(toWhenWords(when, en)).toBe(words)
  })

  it('write months briefly where there is little room', () => {
    expect(toWhenWords(makeWhen('2026-02-25', '2026-03-24'), en, 'short')).toBe('25 Feb to 24 Mar 2026')
  })

  it('name the day as a newspaper does, which no line breaks but behind the weekday', () => {
    expect(toFullDayWords('2026-03-24', en)).toBe('Tuesday 24\u00A0March\u00A02026')
  })
})

describe('the value of a time element', () => {
  it.each<[When, string | null]>([
    [makeWhen('2026-03-21'), '2026-03-21'],
    [makeWhen('2026-03-21', '2026-03-21', 'time', { edtf: '2026-03-21T18:00' }), '2026-03-21T18:00'],
    [makeWhen('2026-03-01', '2026-03-10', 'month'), '2026-03'],
    [makeWhen('2026-03-01', '2026-05-31', 'season'), '2026'],
    [makeWhen('2025-12-01', '2026-02-28', 'season'), null],
    [makeWhen('2021-01-01', null), null],
  ])('holds the whole of %o: %s', (when, value) => {
    expect(toDatetime(when)).toBe(value)
  })
})

describe('the mark of a date', () => {
  it.each<[When | null, string, boolean]>([
    [makeWhen('2026-03-21'), 'day', false],
    [makeWhen('2026-03-24'), 'day', false],
    [makeWhen('2026-03-25'), 'day', true],
    [makeWhen('2026-03-21', '2026-03-21', 'time'), 'time', false],
    [makeWhen('2026-04-01', '2026-04-30', 'month'), 'span', true],
    [makeWhen('2026-03-01', '2026-04-30'), 'span', false],
    [part('month', 'START', '2026-03-01', '2026-03-10'), 'about', false],
    [makeWhen('2021-01-01', null), 'after', false],
    [makeWhen(null, '2027-12-31'), 'before', true],
    [null, 'unresolved', false],
    [makeWhen(null), 'unresolved', false],
  ])('of %o is “%s”, ahead: %s', (when, form, isAhead) => {
    expect(toShape(when, '2026-03-24')).toEqual({ form, isAhead })
  })

  it.each([
    [{ when: makeWhen('2026-03-21'), status: 'past' as const }, 'exact day'],
    [{ when: makeWhen('2026-02-01', '2026-02-28', 'month'), status: 'past' as const }, 'a month'],
    [
      { when: makeWhen('2026-04-01', '2026-04-30', 'month'), status: 'past' as const },
      'still to come when published',
    ],
    [{ when: makeWhen('2026-04-01'), status: 'possible' as const }, 'possible when published'],
  ])('is said in words too', (event, words) => {
    expect(toPrecisionWords(event, '2026-03-24', en)).toBe(words)
  })
})
