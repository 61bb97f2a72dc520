import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/dates/parse-edtf.ts'
import { readDates } from '../../support/read-dates.ts'

const PUBLISHED = '2026-06-10'

/** Texts made of the words the grammar knows, so that its readers meet in every order. */
const pieces =
  `the a last next this that previous following same early late mid earlier later about over at least every each per Monday Sat. May
   March June 3 25 31st 2019 1987 ’90s 12:30 10 p.m. GMT first second third quarter half century week weeks month year years day night morning
   ago from now of in on to and - – , . since until by ended ending spring fall Christmas Easter Q3 today yesterday tonight daily recently
   two hundred and a half couple few several BC fiscal year-ago weekend noon “ ” he said will meet met is due`.split(
    /\s+/,
  )
const timeText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '))

describe('whatever the text', () => {
  it('every expression is cut out of it, in order, none over another', () => {
    fc.assert(
      fc.property(fc.oneof(timeText, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let end = 0
        for (const expression of readDates(text, PUBLISHED)) {
          expect(text.slice(expression.start, expression.end)).toBe(expression.text)
          expect(expression.words.endsWith(expression.text)).toBe(true)
          expect(expression.start).toBeGreaterThanOrEqual(end)
          expect(expression.end).toBeGreaterThan(expression.start)
          end = expression.end
        }
      }),
      { numRuns: 400 },
    )
  })

  it('a civil time runs forward, and its EDTF says the same days', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        for (const { when } of readDates(text, PUBLISHED)) {
          if (!when) continue
          if (when.start !== null && when.end !== null) expect(when.start <= when.end).toBe(true)
          expect(parseEdtf(when.edtf)).toMatchObject({ start: when.start, end: when.end })
        }
      }),
      { numRuns: 400 },
    )
  })

  it('what comes after changes no day told from publication', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        const before = readDates('He left yesterday. She won last week.', PUBLISHED)
        const longer = readDates(`He left yesterday. She won last week.\n\n${text}`, PUBLISHED)
        expect(longer.slice(0, before.length)).toEqual(before)
      }),
    )
  })

  it('the same text gives the same dates', () => {
    fc.assert(
      fc.property(timeText, (text) => {
        expect(readDates(text, PUBLISHED)).toEqual(readDates(text, PUBLISHED))
      }),
    )
  })
})

describe('hostile texts are read to their end', () => {
  it.each([
    ['a date again and again', 'On Monday '],
    ['digits without an end', '1987'],
    ['numbers without a unit', 'twenty-'],
    ['determiners without a noun', 'the last few '],
    ['a list without an end', '3, 4, '],
    ['years joined by dashes', '1999-'],
  ])('%s', (_name, piece) => {
    const text = piece.repeat(8_000)
    const found = readDates(text, PUBLISHED)
    expect(
      found.every((expression) => text.slice(expression.start, expression.end) === expression.text),
    ).toBe(true)
  })
})
