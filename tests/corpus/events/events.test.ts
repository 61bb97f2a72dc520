import { describe, expect, test } from 'vitest'
import { findHappeningsIn } from '../../unit/events/find-happenings-in.ts'

/** Every happening as “date status: summary”. */
function show(text: string, title?: string): string[] {
  return findHappeningsIn(text, title).map(
    ({ when, status, summary }) => `${when.start}..${when.end} ${status}: ${summary}`,
  )
}

describe('a dated clause is an event', () => {
  test.each([
    [
      'On Saturday, more than forty boats left the harbour.',
      '2026-03-21..2026-03-21 past: more than forty boats left the harbour',
    ],
    [
      'The council rejected the plan on Monday, the mayor said.',
      '2026-03-23..2026-03-23 past: The council rejected the plan on Monday',
    ],
    [
      'The board has failed to elect a chair since October.',
      '2025-10-01..null past: The board has failed to elect a chair since October',
    ],
    [
      'The board has promised to elect a chair by April.',
      'null..2026-04-30 scheduled: The board has promised to elect a chair by April',
    ],
    [
      'But they agreed to begin talks with the county next month.',
      '2026-04-01..2026-04-30 scheduled: they agreed to begin talks with the county next month',
    ],
    [
      'The bridge is due to open on 4 May.',
      '2026-05-04..2026-05-04 scheduled: The bridge is due to open on 4 May',
    ],
    [
      'The mayor will meet the inspectors on Friday.',
      '2026-03-27..2026-03-27 scheduled: The mayor will meet the inspectors on Friday',
    ],
    [
      'A coach left the road shortly before 7am on Monday.',
      '2026-03-23..2026-03-23 past: A coach left the road shortly before 7am on Monday',
    ],
    [
      'He will appear before magistrates on Friday.',
      '2026-03-27..2026-03-27 scheduled: He will appear before magistrates on Friday',
    ],
    [
      'The show opens on 4 May and runs for a week.',
      '2026-05-04..2026-05-04 scheduled: The show opens on 4 May and runs for a week',
    ],
    [
      'The mill burned down in the early hours of Monday.',
      '2026-03-23..2026-03-23 past: The mill burned down in the early hours of Monday',
    ],
    [
      'She thought a strike possible in late May or early June.',
      '2026-05-21..2026-06-10 possible: She thought a strike possible in late May or early June',
    ],
    [
      'The town was poor and sold its mill in 2019.',
      '2019-01-01..2019-12-31 past: The town was poor and sold its mill in 2019',
    ],
    [
      'The court could rule on 27 March.',
      '2026-03-27..2026-03-27 possible: The court could rule on 27 March',
    ],
    [
      'Ms Orme told reporters that the mill burned down on 3 March.',
      '2026-03-03..2026-03-03 past: the mill burned down on 3 March',
    ],
    ['Earlier this month, Norport proposed a loan.', '2026-03-01..2026-03-23 past: Norport proposed a loan'],
    [
      'The ferry sank in 2019 after a storm.',
      '2019-01-01..2019-12-31 past: The ferry sank in 2019 after a storm',
    ],
    [
      'The guard, who was wounded on Sunday, has left hospital.',
      '2026-03-22..2026-03-22 past: The guard, who was wounded on Sunday, has left hospital',
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual([expected])
  })
})

describe('an event noun is an event', () => {
  test.each([
    ['Monday’s ruling closed the case.', '2026-03-23..2026-03-23 past: Monday’s ruling closed the case'],
    ['She criticised Monday’s ruling.', '2026-03-23..2026-03-23 past: Monday’s ruling'],
    [
      'He was a witness of the March 3 explosion at the mill.',
      '2026-03-03..2026-03-03 past: the March 3 explosion at the mill',
    ],
    [
      'A surge of visitors in recent weeks has worried the town.',
      '2026-02-24..2026-03-24 past: A surge of visitors in recent weeks',
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual([expected])
  })
})

describe('saying something is an event only on an occasion or as the news', () => {
  test.each([
    [
      'In a speech on Monday, the mayor said that the bridge was safe.',
      '2026-03-23..2026-03-23 past: In a speech on Monday, the mayor said that the bridge was safe',
    ],
    [
      'The mayor announced on Monday that she would resign.',
      '2026-03-23..2026-03-23 past: The mayor announced on Monday that she would resign',
    ],
    [
      'The mayor warned the county in a call on Monday.',
      '2026-03-23..2026-03-23 past: The mayor warned the county in a call on Monday',
    ],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual([expected])
  })
  test('an act of saying alone is none, whatever the headline tells', () => {
    const text = 'Mayor Ida Orme said on Monday that the bridge would stay closed.'
    expect(show(text, 'Bridge to stay closed, mayor says')).toEqual([])
    expect(show(text, 'Ferries run again')).toEqual([])
  })
})

describe('a sentence that is tied to the one before shares its day', () => {
  test.each([
    ['The mayor flew to Norport on Monday. There she met the county leader.', 2],
    ['The mayor flew to Norport on Monday. Later she met the county leader.', 2],
    ['The mayor flew to Norport on Monday. She met the county leader.', 1],
    ['The mayor flew to Norport on Monday. There was no time to lose.', 1],
    ['The mayor flew to Norport on Monday. There she may meet the county leader.', 1],
    ['The mayor flew to Norport on Monday. Later, on Tuesday, she met the county leader.', 2],
    ['The mayor flew to Norport on Monday.\n\nThere she met the county leader.', 1],
  ])('%s', (text, count) => {
    expect(findHappeningsIn(text)).toHaveLength(count)
  })
})

describe('what has happened since something did', () => {
  test('lasts from its day on, with an open end', () => {
    expect(show('Three mills have closed since the bridge fell on 3 March.')).toEqual([
      '2026-03-03..null past: Three mills have closed since the bridge fell on 3 March',
      '2026-03-03..2026-03-03 past: the bridge fell on 3 March',
    ])
  })
  test.each([
    'She has been ill since the bridge fell on 3 March.',
    'Nobody has left since the bridge fell on 3 March.',
    'Three mills closed since the vote on 3 March was lost.',
  ])('but not: %s', (text) => {
    expect(show(text).filter((line) => line.startsWith('2026-03-03..2026-03-24'))).toEqual([])
  })
})

describe('two dates of one clause', () => {
  test('are two events where they stand apart', () => {
    expect(
      findHappeningsIn('He met the mayor on 3 March and, for the first time, the county leader last month.'),
    ).toHaveLength(2)
  })
})

describe('no event', () => {
  test.each([
    'The bridge is safe, the mayor said on Monday.',
    '“We met on Monday and voted,” she said.',
    'Ferries run every Monday.',
    'The council did not meet on Monday.',
    'If the council meets on Friday, the bridge may be saved.',
    'Will the council meet on Friday?',
    'He appeared happy on Monday.',
    'The board of the Norport Stock Exchange was content on Monday.',
    'That compared with 3 million crowns in the same month last year.',
    'Sales in the period, which ended on 28 February, were good.',
    'Nobody knows what will happen on Friday.',
    'Profit was 3 million crowns, up from 2 million a year earlier.',
    'The council would have met on Monday.',
    'He works at the May 1 Memorial.',
    'In 2019 the town was poor.',
    'She wanted to leave on 2 March.',
    'The report was read in Monday’s edition.',
    'He is 43 years old.',
    'The council has recently met.',
    'Tourists have complained for years.',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })
})

describe('one event, told twice', () => {
  test('with the same date', () => {
    const text =
      'Police seized a truck with two tons of explosives on Monday.\nThe truck with explosives was seized by police on Monday near Norport.'
    const [event, ...others] = findHappeningsIn(text)
    expect(others).toEqual([])
    expect(event?.passages).toHaveLength(2)
  })
  test('the finer date stays', () => {
    const text =
      'The council closed the Quay Street bridge in March.\nThe council closed the Quay Street bridge on 4 March.'
    expect(show(text)).toEqual([
      '2026-03-04..2026-03-04 past: The council closed the Quay Street bridge on 4 March',
    ])
  })
  test.each([
    'Ms Orme met the county leader on Monday. Ms Orme fired the county engineer on Monday.',
    'The council closed the bridge on Monday. The council closed the school on 4 March.',
  ])('but not two events: %s', (text) => {
    expect(findHappeningsIn(text)).toHaveLength(2)
  })
})
