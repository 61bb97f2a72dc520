import { describe, expect, it } from 'vitest'
import { readDates, showDate } from '../../support/read-dates.ts'

/** Every sentence is read as published on this Wednesday. */
const PUBLISHED = '2026-06-10'

/** A sentence, the words that say when, and what they stand for: value, part, days. */
type Line = readonly [sentence: string, words: string, meaning: string]

const day = (value: string): string => `${value} ${value}..${value}`

const corpus: Readonly<Record<string, readonly Line[]>> = {
  'days written in full, in every order': [
    ['The bridge fell on 3 May 2024.', '3 May 2024', day('2024-05-03')],
    ['The bridge fell on May 3, 2024, at noon.', 'May 3, 2024', day('2024-05-03')],
    ['The bridge fell on 2024-05-03.', '2024-05-03', day('2024-05-03')],
    ['The bridge fell on 3/5/2024.', '3/5/2024', day('2024-05-03')],
    ['The bridge fell on 5/23/2024.', '5/23/2024', day('2024-05-23')],
    ['The bridge fell on 03.05.2024.', '03.05.2024', day('2024-05-03')],
    ['The bridge fell on Sept. 3, 2024.', 'Sept. 3, 2024', day('2024-09-03')],
    ['The bridge fell on the 3rd of May 2024.', 'the 3rd of May 2024', day('2024-05-03')],
    ['The bridge fell on Friday, 3 May 2024.', 'Friday, 3 May 2024', day('2024-05-03')],
  ],
  'days without a year': [
    ['The bridge fell on 3 May.', '3 May', day('2026-05-03')],
    ['The bridge fell on December 3.', 'December 3', day('2025-12-03')],
    ['The bridge reopens on July 3.', 'July 3', day('2026-07-03')],
    ['The bridge fell on Tuesday, 2 June.', 'Tuesday, 2 June', day('2026-06-02')],
    ['The firm grew in the year ended January 31.', 'January 31', day('2026-01-31')],
    ['They met on May 3. On the 5th, they signed.', 'the 5th', day('2026-05-05')],
  ],
  'weekdays by their clause': [
    ['The council met on Monday.', 'Monday', day('2026-06-08')],
    ['The council met on Wednesday.', 'Wednesday', day('2026-06-10')],
    ['The council met on Thursday.', 'Thursday', day('2026-06-04')],
    ['The council will meet on Thursday.', 'Thursday', day('2026-06-11')],
    ['The council is due to meet on Thursday.', 'Thursday', day('2026-06-11')],
    ['The council agreed to meet on Thursday.', 'Thursday', day('2026-06-11')],
    ['The council is expected to meet on Thursday, she said.', 'Thursday', day('2026-06-11')],
    ['The council said on Thursday that it would close the port.', 'Thursday', day('2026-06-04')],
    ['A march planned for Saturday has the town worried.', 'Saturday', day('2026-06-13')],
    ['The deadline was extended until Friday.', 'Friday', '2026-06-12 ..2026-06-12'],
    ['They could not be reached on Friday.', 'Friday', day('2026-06-05')],
    ['Last Friday they met.', 'Last Friday', day('2026-06-05')],
    ['Next Friday they meet.', 'Next Friday', day('2026-06-12')],
    ['This Friday they meet.', 'This Friday', day('2026-06-12')],
    ['They discussed Monday’s ruling.', 'Monday', day('2026-06-08')],
    ['They met two weeks ago Thursday.', 'two weeks ago Thursday', day('2026-05-28')],
    ['They will meet on Tuesday next week.', 'Tuesday next week', day('2026-06-16')],
  ],
  'months and years': [
    ['It opened in May.', 'May', '2026-05 2026-05-01..2026-05-31'],
    ['It opened in August.', 'August', '2025-08 2025-08-01..2025-08-31'],
    ['It will open in August.', 'August', '2026-08 2026-08-01..2026-08-31'],
    ['It is to be sold by August.', 'August', '2026-08 ..2026-08-31'],
    ['It opened last June.', 'last June', '2025-06 2025-06-01..2025-06-30'],
    ['It opened in March 2019.', 'March 2019', '2019-03 2019-03-01..2019-03-31'],
    ['It opened in March of last year.', 'March of last year', '2025-03 2025-03-01..2025-03-31'],
    ['It opened in 1987.', '1987', '1987 1987-01-01..1987-12-31'],
    ['The 1987 election was close.', '1987', '1987 1987-01-01..1987-12-31'],
    ['He ruled from 1987 to 1991.', '1987', '1987 1987-01-01..1991-12-31'],
    ['It opened in nineteen eighty-seven.', 'nineteen eighty-seven', '1987 1987-01-01..1987-12-31'],
  ],
  'early, middle and late': [
    ['They met in early May.', 'early May', '2026-05 START 2026-05-01..2026-05-10'],
    ['They met in mid-May.', 'mid-May', '2026-05 MID 2026-05-11..2026-05-20'],
    ['They met at the end of May.', 'the end of May', '2026-05 END 2026-05-21..2026-05-31'],
    ['They met in late 2025.', 'late 2025', '2025 END 2025-09-01..2025-12-31'],
    ['They met early last year.', 'early last year', '2025 START 2025-01-01..2025-04-30'],
    ['They met in the late 1990s.', 'the late 1990s', '199 END 1997-01-01..1999-12-31'],
    ['They met late last week.', 'late last week', '2026-W23 END 2026-06-04..2026-06-07'],
    ['Earlier this month they met.', 'Earlier this month', '2026-06 START 2026-06-01..2026-06-09'],
    ['They met earlier this week.', 'earlier this week', '2026-W24 START 2026-06-08..2026-06-09'],
    ['They will meet later this year.', 'later this year', '2026 END 2026-06-11..2026-12-31'],
    ['Later on Tuesday they met.', 'Later on Tuesday', '2026-06-09 END 2026-06-09..2026-06-09'],
  ],
  'counted from publication': [
    ['They met yesterday.', 'yesterday', day('2026-06-09')],
    ['They meet tomorrow.', 'tomorrow', day('2026-06-11')],
    ['They met the day before yesterday.', 'the day before yesterday', day('2026-06-08')],
    ['They met three days ago.', 'three days ago', day('2026-06-07')],
    ['They met three weeks ago.', 'three weeks ago', '2026-W21 2026-05-18..2026-05-24'],
    ['They met ten years ago.', 'ten years ago', '2016 2016-01-01..2016-12-31'],
    ['They met half a century ago.', 'half a century ago', '1976 1976-01-01..1976-12-31'],
    ['They met last week.', 'last week', '2026-W23 2026-06-01..2026-06-07'],
    ['They meet next month.', 'next month', '2026-07 2026-07-01..2026-07-31'],
    ['They met this year.', 'this year', '2026 2026-01-01..2026-12-31'],
    ['They met over the weekend.', 'the weekend', '2026-W23-WE 2026-06-06..2026-06-07'],
    ['It rained in recent weeks.', 'recent weeks', 'PXW 2026-05-13..2026-06-10'],
    ['It rained over the past two months.', 'the past two months', 'P2M 2026-04-10..2026-06-10'],
    ['It will rain in the next three days.', 'the next three days', 'P3D 2026-06-10..2026-06-13'],
    ['It rained in the last 24 hours.', 'the last 24 hours', 'PT24H 2026-06-09..2026-06-10'],
  ],
  'counted from what was said before': [
    ['He fell on 3 May 2024 and died the next day.', 'the next day', day('2024-05-04')],
    ['He fell on 3 May 2024. Two days later he died.', 'Two days later', day('2024-05-05')],
    [
      'He won on 3 May 2024. Earlier that month he had lost.',
      'Earlier that month',
      '2024-05 START 2024-05-01..2024-05-02',
    ],
    ['He won in 2019 and lost the following year.', 'the following year', '2020 2020-01-01..2020-12-31'],
    ['He won on 3 May 2024, but the previous Friday he lost.', 'the previous Friday', day('2024-04-26')],
    ['He left on 3 May 2024, returning the same day.', 'the same day', day('2024-05-03')],
    ['He came two days before Christmas.', 'two days before Christmas', day('2025-12-23')],
    [
      'Profit in the third quarter was $2 million, up from $1 million a year earlier.',
      'a year earlier',
      '2024-Q3 2024-07-01..2024-09-30',
    ],
  ],
  'parts of years and larger stretches': [
    [
      'Sales fell in the third quarter of 2024.',
      'the third quarter of 2024',
      '2024-Q3 2024-07-01..2024-09-30',
    ],
    ['Sales fell in the third quarter.', 'the third quarter', '2025-Q3 2025-07-01..2025-09-30'],
    ['Sales fell in Q1.', 'Q1', '2026-Q1 2026-01-01..2026-03-31'],
    ['Sales fell in the first half of 2024.', 'the first half of 2024', '2024-H1 2024-01-01..2024-06-30'],
    ['They met last summer.', 'last summer', '2025-SU 2025-06-01..2025-08-31'],
    ['They met in the spring of 2003.', 'the spring of 2003', '2003-SP 2003-03-01..2003-05-31'],
    ['It was built in the 1950s.', 'the 1950s', '195 1950-01-01..1959-12-31'],
    ['It was built in the ’50s.', 'the ’50s', '195 1950-01-01..1959-12-31'],
    ['It was built in the 18th century.', 'the 18th century', '17 1700-01-01..1799-12-31'],
    ['They met in the first week of May.', 'the first week of May', '2026-W18 2026-04-27..2026-05-03'],
    ['They met on the last Friday of May.', 'the last Friday of May', day('2026-05-29')],
    ['They met in the week of May 6.', 'the week of May 6', '2026-W19 2026-05-04..2026-05-10'],
  ],
  'stretches, lists and open sides': [
    ['The fair runs from 3 to 5 July.', '3 to 5 July', '2026-07-03/2026-07-05 2026-07-03..2026-07-05'],
    ['The fair ran May 3–5.', 'May 3–5', '2026-05-03/2026-05-05 2026-05-03..2026-05-05'],
    ['The fair ran from May 30 to June 2.', 'May 30', '2026-05-30 2026-05-30..2026-06-02'],
    ['It is shut on Monday 15 and Tuesday 16 June.', 'Monday 15', day('2026-06-15')],
    ['It is shut on Monday 15 and Tuesday 16 June.', 'Tuesday 16 June', day('2026-06-16')],
    ['He led it in 2014–16.', '2014–16', '2014/2016 2014-01-01..2016-12-31'],
    ['It rose in May and June 2019.', 'May', '2019-05 2019-05-01..2019-05-31'],
    ['It has been shut since March.', 'March', '2026-03 2026-03-01..'],
    ['It is shut until 3 July.', '3 July', '2026-07-03 ..2026-07-03'],
    ['As of 1 July fares will rise.', '1 July', '2026-07-01 2026-07-01..'],
    ['A month-long drill is to end on Saturday.', 'month-long', 'P1M 2026-05-13..2026-06-13'],
    ['She begins a five-day visit starting on Monday.', 'five-day', 'P5D 2026-06-15..2026-06-19'],
    ['On Saturday they left after a month of drills.', 'a month', 'P1M 2026-05-06..2026-06-06'],
    ['Profit rose in the year ended March 31.', 'the year', 'P1Y 2025-04-01..2026-03-31'],
  ],
  'times and parts of a day': [
    ['The train left at 6.30am on Monday.', '6.30am on Monday', '2026-06-08T06:30 2026-06-08..2026-06-08'],
    [
      'The train left at 18:30 GMT on Monday.',
      '18:30 GMT on Monday',
      '2026-06-08T18:30 2026-06-08..2026-06-08',
    ],
    ['The train leaves at 9 p.m. Thursday.', '9 p.m. Thursday', '2026-06-11T21:00 2026-06-11..2026-06-11'],
    ['The train left on Monday evening.', 'Monday evening', '2026-06-08TEV 2026-06-08..2026-06-08'],
    ['The train left last night.', 'last night', '2026-06-09TNI 2026-06-09..2026-06-09'],
    ['The train leaves tonight.', 'tonight', '2026-06-10TNI 2026-06-10..2026-06-10'],
    [
      'The train left on the night of 3 May 2024.',
      'the night of 3 May 2024',
      '2024-05-03TNI 2024-05-03..2024-05-03',
    ],
  ],
  'holidays a newspaper takes for granted': [
    ['They met on Christmas Day.', 'Christmas Day', day('2025-12-25')],
    ['They met on New Year’s Eve.', 'New Year’s Eve', day('2025-12-31')],
    ['They met on Easter Monday.', 'Easter Monday', day('2026-04-06')],
    ['They met at Thanksgiving 2024.', 'Thanksgiving 2024', day('2024-11-28')],
    ['They fasted during Ramadan.', 'Ramadan', 'XXXX no date'],
  ],
  'lengths, repetitions and no time in particular': [
    ['It lasted three days.', 'three days', 'P3D no date'],
    ['It was a two-hour walk.', 'two-hour', 'PT2H no date'],
    ['It took two and a half years.', 'two and a half years', 'P2Y6M no date'],
    ['They met every Friday.', 'every Friday', 'XXXX-WXX-5 no date'],
    ['They met on Tuesday nights.', 'Tuesday nights', 'XXXX-WXX-2TNI no date'],
    ['It costs $3 a year.', 'a year', 'P1Y no date'],
    ['She is now the mayor.', 'now', 'PRESENT_REF no date'],
    ['She recently moved.', 'recently', 'PAST_REF no date'],
  ],
}

describe.each(Object.entries(corpus))('%s', (_meaning, lines) => {
  it.each(lines)('%s → %s', (sentence, words, meaning) => {
    const found = readDates(sentence, PUBLISHED)
    const shown = Object.fromEntries(found.map((expression) => [expression.text, showDate(expression)]))
    expect(shown).toMatchObject({ [words]: meaning })
  })
})
