import { expect, test } from 'vitest'
import { findHappeningsIn } from '../../unit/events/find-happenings-in.ts'

const TITLE = 'Norport council closes Mill Lane bridge after cracks are found'
const ARTICLE = `NORPORT, March 24 (HNA) — Norport’s council closed the Mill Lane bridge on Monday after inspectors found cracks in two of its piers.

The inspection, which began on 16 March, was ordered by the county last month. “We saw the first crack on Friday,” Ivo Lund, the chief inspector, told reporters on Tuesday.

Ferries have run every hour since Sunday. Sales of tickets rose 12 percent last week, compared with a year earlier.

Mayor Ida Orme will meet the county leader on Thursday, and a public hearing is set for 2 April. If the county refuses on Thursday, the town may borrow the money itself.

In an interview with Harbour Radio on Tuesday, Ms Orme said that nobody had been warned. The council did not meet in February.

Lund’s firm, founded in 1987, was fined in 2021 for Friday’s kind of mistake, The Norport Post reported on Saturday. Could the bridge open again in May?

Monday’s closure is the third since 2019. The bridge closed on Monday for the first time since its pier was struck by a barge in June 2024.`

test('a whole article gives the events a careful reader takes from it, and no others', () => {
  const found = findHappeningsIn(ARTICLE, TITLE).map(({ when, status, summary, expression, passages }) => ({
    when: `${when.start}..${when.end}`,
    words: expression.words,
    status,
    summary,
    told: passages.length,
  }))
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "status": "past",
        "summary": "Norport’s council closed the Mill Lane bridge on Monday after inspectors found cracks in two of its piers",
        "told": 3,
        "when": "2026-03-23..2026-03-23",
        "words": "on Monday",
      },
      {
        "status": "past",
        "summary": "The inspection, which began on 16 March, was ordered by the county last month",
        "told": 1,
        "when": "2026-03-16..2026-03-16",
        "words": "on 16 March",
      },
      {
        "status": "past",
        "summary": "The inspection, which began on 16 March, was ordered by the county last month",
        "told": 1,
        "when": "2026-02-01..2026-02-28",
        "words": "last month",
      },
      {
        "status": "past",
        "summary": "Ferries have run every hour since Sunday",
        "told": 1,
        "when": "2026-03-22..null",
        "words": "since Sunday",
      },
      {
        "status": "past",
        "summary": "Sales of tickets rose 12 percent last week, compared with a year earlier",
        "told": 1,
        "when": "2026-03-16..2026-03-22",
        "words": "last week",
      },
      {
        "status": "scheduled",
        "summary": "Mayor Ida Orme will meet the county leader on Thursday",
        "told": 1,
        "when": "2026-03-26..2026-03-26",
        "words": "on Thursday",
      },
      {
        "status": "scheduled",
        "summary": "a public hearing is set for 2 April",
        "told": 1,
        "when": "2026-04-02..2026-04-02",
        "words": "for 2 April",
      },
      {
        "status": "past",
        "summary": "In an interview with Harbour Radio on Tuesday, Ms Orme said that nobody had been warned",
        "told": 1,
        "when": "2026-03-24..2026-03-24",
        "words": "on Tuesday",
      },
      {
        "status": "past",
        "summary": "Lund’s firm, founded in 1987",
        "told": 1,
        "when": "1987-01-01..1987-12-31",
        "words": "in 1987",
      },
      {
        "status": "past",
        "summary": "Lund’s firm, founded in 1987, was fined in 2021 for Friday’s kind of mistake",
        "told": 1,
        "when": "2021-01-01..2021-12-31",
        "words": "in 2021",
      },
      {
        "status": "past",
        "summary": "its pier was struck by a barge in June 2024",
        "told": 1,
        "when": "2024-06-01..2024-06-30",
        "words": "in June 2024",
      },
    ]
  `)
})
