import { describe, expect, it } from 'vitest'
import { readDates } from '../../support/read-dates.ts'

/** A day of publication, a sentence, and all it says of when: its words and their first day, `null` where it stays open. */
type Line = readonly [published: string, sentence: string, found: Readonly<Record<string, string | null>>]

const corpus: Readonly<Record<string, readonly Line[]>> = {
  'the last, this and the next': [
    ['2026-11-22', 'They married last Christmas.', { 'last Christmas': '2025-12-25' }],
    ['2027-02-01', 'They married last Christmas.', { 'last Christmas': '2026-12-25' }],
    ['2026-03-22', 'They met last Easter.', { 'last Easter': '2025-04-20' }],
    ['2026-05-22', 'They will marry next Easter.', { 'next Easter': '2027-03-28' }],
    ['2026-11-22', 'They will marry next Christmas.', { 'next Christmas': '2026-12-25' }],
    ['2026-12-23', 'They will marry next Christmas.', { 'next Christmas': '2027-12-25' }],
    ['2026-05-22', 'They met last Good Friday.', { 'last Good Friday': '2026-04-03' }],
    ['2026-05-22', 'They met this past Labor Day.', { 'this past Labor Day': '2025-09-01' }],
    ['2027-01-08', 'Sales fell this Christmas.', { 'this Christmas': '2026-12-25' }],
    ['2026-03-22', 'They will marry this Christmas.', { 'this Christmas': '2026-12-25' }],
    ['2026-05-22', 'They met last Ramadan.', { 'last Ramadan': null }],
    [
      '2026-05-22',
      'They came in March 2019. They sold it that Christmas and left the following Easter.',
      { 'March 2019': '2019-03-01', 'that Christmas': '2019-12-25', 'the following Easter': '2020-04-12' },
    ],
    ['2026-05-22', 'They sold it that Christmas.', { 'that Christmas': null }],
  ],
  'alone, as their clause looks': [
    ['2026-11-22', 'They married at Christmas.', { Christmas: '2025-12-25' }],
    ['2026-11-22', 'They will marry at Christmas.', { Christmas: '2026-12-25' }],
    ['2026-05-22', 'They will marry at Easter.', { Easter: '2027-03-28' }],
    ['2026-03-22', 'The roof fell in at Easter.', { Easter: '2025-04-20' }],
    ['2026-03-22', 'They bought boats for Easter.', { Easter: '2026-04-05' }],
    ['2026-11-22', 'They promised an answer before Christmas.', { Christmas: '2026-12-25' }],
    ['2026-11-22', 'The Christmas lights were switched on.', { Christmas: '2026-12-25' }],
  ],
  'no day of the calendar': [
    ['2026-11-22', 'They spent their last Christmas together there.', {}],
    ['2026-11-22', 'It may be the last Easter of the mill.', {}],
    ['2026-11-22', 'Her next Christmas album is out.', {}],
    ['2026-11-22', 'The last Easter eggs were sold.', {}],
    ['2026-11-22', 'She spent her first Thanksgiving in Farrow.', {}],
    ['2026-11-22', 'He bought a Christmas tree.', {}],
    ['2026-11-22', 'The band played Last Christmas twice.', {}],
    ['2026-11-22', 'They came back another Easter.', {}],
  ],
}

describe.each(Object.entries(corpus))('holidays: %s', (_meaning, lines) => {
  it.each(lines)('%s: %s', (published, sentence, found) => {
    const dates = readDates(sentence, published)
    expect(Object.fromEntries(dates.map(({ text, when }) => [text, when?.start ?? null]))).toEqual(found)
  })
})
