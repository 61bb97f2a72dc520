import { describe, expect, it } from 'vitest'
import { readDates, showDate } from '../../support/read-dates.ts'

/** Every sentence is read as published on this Wednesday. */
const PUBLISHED = '2026-06-10'
/** A sentence, the words that say when in it, and what they stand for; `null` where they are no date. */
type Line = readonly [sentence: string, words: string, meaning: string | null]
const day = (value: string): string => `${value} ${value}..${value}`
const month = (value: string, last: string): string => `${value} ${value}-01..${value}-${last}`

const corpus: Readonly<Record<string, readonly Line[]>> = {
  'a finite past verb dates nothing ahead': [
    ['The levy passed July 2.', 'July 2', day('2025-07-02')],
    ['On July 2, the crates came.', 'July 2', day('2025-07-02')],
    ['They sold the mill on July 2.', 'July 2', day('2025-07-02')],
    ['She briefed him on July 2.', 'July 2', day('2025-07-02')],
    ['Dozens came to help, beginning in September.', 'September', month('2025-09', '30')],
    ['The levy is up July 2.', 'July 2', day('2026-07-02')],
    ['They invited her to a hearing on July 2.', 'July 2', day('2026-07-02')],
    ['The council set July 2 for the vote.', 'July 2', day('2026-07-02')],
    ['They named a clerk beginning in September.', 'September', month('2026-09', '30')],
    ['They asked what would change if she won on July 2.', 'July 2', day('2026-07-02')],
  ],
  'a joined verb has its own day': [
    ['They want to wait and on Tuesday, drew up a list.', 'Tuesday', day('2026-06-09')],
    ['They will wait and on Tuesday draw up a list.', 'Tuesday', day('2026-06-16')],
  ],
  'a bare day of a month takes the side of its verb': [
    ['They will meet again on the 3rd.', 'the 3rd', day('2026-07-03')],
    ['They met again on the 30th.', 'the 30th', day('2026-05-30')],
  ],
  'what is told goes on from the date before': [
    ['The grants came in 2019. More followed the next year.', 'the next year', '2020 2020-01-01..2020-12-31'],
    [
      'The grants came in 2019. More will follow the next year.',
      'the next year',
      '2027 2027-01-01..2027-12-31',
    ],
    [
      'The grants came in 2019. They ended the following March.',
      'the following March',
      month('2020-03', '31'),
    ],
    [
      'The lock shut in 2020. That autumn he wrote, and they met on 30 October.',
      '30 October',
      day('2020-10-30'),
    ],
  ],
  'some day of a month is the month': [
    ['On a wet Sunday in May, he resigned.', 'May', month('2026-05', '31')],
    ['On a wet Sunday in May, he resigned.', 'Sunday', null],
    ['He resigned in a radio interview Sunday.', 'Sunday', day('2026-06-07')],
    ['The quay opened one June morning in 1987.', 'June morning in 1987', month('1987-06', '30')],
  ],
  'ends of a stretch': [
    ['It takes between two and three weeks.', 'two', 'P2W no date'],
    ['It takes between two and three weeks.', 'three weeks', 'P3W no date'],
    ['There were between two and three people.', 'two', null],
    ['In the six months to 30 September, rents fell.', '30 September', '2025-09-30 2025-04-01..2025-09-30'],
    ['Costs rose by the end of year.', 'the end of year', '2025 END ..2025-12-31'],
    ['Costs will rise by the end of the year.', 'the end of the year', '2026 END ..2026-12-31'],
  ],
  'in so long': [
    ['The bridge will reopen in two weeks.', 'two weeks', 'P2W 2026-06-22..2026-06-28'],
    ['The bridge was mended in two weeks.', 'two weeks', 'P2W no date'],
    ['It will be the first launch in two years.', 'two years', 'P2Y no date'],
  ],
  'a dateline says from which day is told': [
    [
      'PORT ELLERY, June 8, 2026 – The port said yesterday that it would close.',
      'yesterday',
      day('2026-06-07'),
    ],
    ['PORT ELLERY, June 8 (NPA) -- The port said today that it would close.', 'today', day('2026-06-08')],
    ['The port said on June 8, 2026 – and today again – that it would close.', 'today', day('2026-06-10')],
  ],
  'hundreds are centuries': [
    ['The mill dates from the 1700s.', 'the 1700s', '17 1700-01-01..1799-12-31'],
    ['The mill dates from the 1750s.', 'the 1750s', '175 1750-01-01..1759-12-31'],
    ['They waited for 1000s of tins.', '1000s', null],
  ],
  'repeated, not dated': [
    ['They meet the first Monday of each month.', 'the first Monday of each month', 'XXXX-WXX-1 no date'],
    ['They met on the first Monday of the month.', 'the first Monday of the month', day('2026-06-01')],
  ],
  'numbers, letters and seasons that say which': [
    ['House Bill 2024 passed.', '2024', null],
    ['The bill of 2024 passed.', '2024', '2024 2024-01-01..2024-12-31'],
    ['The Q2 tram line reopened.', 'Q2', null],
    ['The Q2 figures were late.', 'Q2', '2026-Q2 2026-04-01..2026-06-30'],
    ['The bank lends at a rate of 4% APR.', 'APR', null],
    ['It opened on Apr. 4.', 'Apr. 4', day('2026-04-04')],
    ['Voters dressed in winter coats waited.', 'winter', null],
    ['Voters waited in winter.', 'winter', '2025-WI 2025-12-01..2026-02-28'],
  ],
  'what blurs a length stays outside its words': [
    ['It lasted about three hours.', 'three hours', 'PT3H APPROX no date'],
    ['It lasted nearly three hours.', 'nearly three hours', 'PT3H APPROX no date'],
  ],
}

describe.each(Object.entries(corpus))('%s', (_group, lines) => {
  it.each(lines)('%s → %s', (sentence, words, meaning) => {
    const found = readDates(sentence, PUBLISHED).filter(({ text }) => text === words)
    expect(found.map(showDate)).toEqual(meaning === null ? [] : [meaning])
  })
})
