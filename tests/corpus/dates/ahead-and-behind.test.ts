import { describe, expect, it } from 'vitest'
import { readDates, showDate } from '../../support/read-dates.ts'

/** Every sentence is read as published on this Wednesday. */
const PUBLISHED = '2026-06-10'

/** A sentence, the words that say when in it, and what they stand for: value, part, days; `null` where there are none. */
type Line = readonly [sentence: string, words: string, meaning: string | null]

const day = (value: string): string => `${value} ${value}..${value}`

const corpus: Readonly<Record<string, readonly Line[]>> = {
  'what is put off is on its new day': [
    ['The match was put back to Saturday.', 'Saturday', day('2026-06-13')],
    ['The talks were adjourned until Monday.', 'Monday', day('2026-06-15')],
    ['The hearing has been postponed till Friday.', 'Friday', day('2026-06-12')],
    ['The final has been moved forward to Friday.', 'Friday', day('2026-06-12')],
    ['The boxes were put to sea on Saturday.', 'Saturday', day('2026-06-06')],
    ['The piano was moved to the hall on Saturday.', 'Saturday', day('2026-06-06')],
    ['The deadline was extended until Friday.', 'Friday', '2026-06-12 ..2026-06-12'],
    ['The hall was shut until Monday.', 'Monday', '2026-06-08 ..2026-06-08'],
  ],
  'what one gets ready for': [
    ['Stores were bracing for the sale on Friday.', 'Friday', day('2026-06-12')],
    ['The crew was training to race Friday.', 'Friday', day('2026-06-12')],
    ['They are gearing up for the fair on Saturday.', 'Saturday', day('2026-06-13')],
    ['The crew was training on Friday.', 'Friday', day('2026-06-05')],
    ['The crew will race, having rowed on Monday.', 'Monday', day('2026-06-08')],
    ['The crew will race, rowing on Monday.', 'Monday', day('2026-06-15')],
    ['They paid for the fair on Saturday.', 'Saturday', day('2026-06-06')],
    ['They had prepared for the fair on Saturday.', 'Saturday', day('2026-06-06')],
  ],
  'states to come': [
    ['The deadline is Friday.', 'Friday', day('2026-06-12')],
    ['The deadline was Friday.', 'Friday', day('2026-06-05')],
  ],
  'harm lies behind': [
    ['They have looked for him since shortly after the Oct. 23 slaying.', 'Oct. 23', day('2025-10-23')],
    ['The July 3 fire leaves the town in fear.', 'July 3', day('2025-07-03')],
    ['The July 3 fair keeps the town busy.', 'July 3', day('2026-07-03')],
  ],
  'a weekend gone by': [
    ['This weekend they have been hosting growers.', 'This weekend', '2026-W23-WE 2026-06-06..2026-06-07'],
    ['They hosted growers this weekend.', 'this weekend', '2026-W23-WE 2026-06-06..2026-06-07'],
    ['They will host growers this weekend.', 'this weekend', '2026-W24-WE 2026-06-13..2026-06-14'],
    ['They are hosting growers this weekend.', 'this weekend', '2026-W24-WE 2026-06-13..2026-06-14'],
  ],
  'two back': [
    ['They met the week before last.', 'the week before last', '2026-W22 2026-05-25..2026-05-31'],
    ['They met the Monday before last.', 'the Monday before last', day('2026-06-01')],
    ['They met the summer before last.', 'the summer before last', '2024-SU 2024-06-01..2024-08-31'],
    ['They met the Christmas before last.', 'the Christmas before last', day('2024-12-25')],
    ['They met on the Monday before last week’s vote.', 'the Monday before last', null],
    ['They met the week before the vote.', 'the week before', null],
  ],
  'counted from a day': [
    ['They will meet a week from Monday.', 'a week from Monday', day('2026-06-22')],
    ['The trial starts four months from tomorrow.', 'four months from tomorrow', day('2026-10-11')],
    ['They met two weeks before Christmas.', 'two weeks before Christmas', '2025-W50 2025-12-08..2025-12-14'],
  ],
  'stretches that end or begin today': [
    ['Six were lost in the last week.', 'the last week', 'P1W 2026-06-03..2026-06-10'],
    ['Demand will grow over the next decade.', 'the next decade', 'P10Y 2026-06-10..2036-06-10'],
    ['Six were lost last week.', 'last week', '2026-W23 2026-06-01..2026-06-07'],
    ['It was the last week.', 'the last week', '2026-W23 2026-06-01..2026-06-07'],
  ],
  'days no calendar has': [
    ['They met on June 31, 2025.', 'June 31, 2025', null],
    ['They met on February 30.', 'February 30', null],
    ['They met on June 30, 2025.', 'June 30, 2025', day('2025-06-30')],
    ['They met on February 29, 2024.', 'February 29, 2024', day('2024-02-29')],
  ],
}

describe.each(Object.entries(corpus))('%s', (_meaning, lines) => {
  it.each(lines)('%s', (sentence, words, meaning) => {
    const found = readDates(sentence, PUBLISHED).find(({ text }) => text === words)
    expect(found ? showDate(found) : null).toBe(meaning)
  })
})
