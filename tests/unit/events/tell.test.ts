import { describe, expect, test } from 'vitest'
import { findHappeningsIn } from './find-happenings-in.ts'

/** The events of a text as “date: summary”. */
function tell(text: string): string[] {
  return findHappeningsIn(text).map(({ when, summary }) => `${when.edtf}: ${summary}`)
}

describe('a summary begins where its phrase or clause begins', () => {
  test.each([
    ['That day, too, the mayor resigned.', '2026-03-24: the mayor resigned'],
    ['On Monday, the eve of the vote, the mayor resigned.', '2026-03-23: the mayor resigned'],
    ['On Monday, the mayor, an engineer, resigned.', '2026-03-23: the mayor, an engineer, resigned'],
    ['Easter week began and the shops closed on Monday.', '2026-03-23: the shops closed on Monday'],
    [
      'He carried the reply as well, which the county sent on Monday.',
      '2026-03-23: He carried the reply as well, which the county sent on Monday',
    ],
    [
      'From Ivo Lund, who had led the team in Norport on Monday, came a warning.',
      '2026-03-23: From Ivo Lund, who had led the team in Norport on Monday, came a warning',
    ],
    [
      'Members of the council of Norport, of the county board and of the three unions at the old paper mill praised the report, which the county sent on Monday.',
      '2026-03-23: the report, which the county sent on Monday',
    ],
    [
      'At a long briefing on Monday in the town hall of Norport on the Esk, Ida Orme, the first deputy engineer of the county roads and bridges board, announced three rounds of talks.',
      '2026-03-23: Ida Orme, the first deputy engineer of the county roads and bridges board, announced three rounds of talks',
    ],
    [
      'The county meets all its clerks on Monday, and on Thursday the Board for Roads and Bridges (BRB) takes up the matter.',
      '2026-03-26: the Board for Roads and Bridges (BRB) takes up the matter',
    ],
    [
      'A walkout by more than four thousand workers at the paper mill and all of its seven suppliers will go ahead whatever comes of the talks, the union announced on Monday.',
      '2026-03-23: the union announced on Monday',
    ],
    [
      'Ida Orme, the first deputy engineer of the county roads and bridges board and a member of the council of Norport on the Esk, resigned on Monday after a vote.',
      '2026-03-23: Ida Orme … resigned on Monday after a vote',
    ],
    [
      'Drivers will walk out next Wednesday, with clerks starting a strike next Thursday.',
      '2026-03-26: clerks starting a strike next Thursday',
    ],
    [
      'The car left the road at about 9:10pm on Monday.',
      '2026-03-23T21:10: The car left the road at about 9:10pm on Monday',
    ],
    [
      'The Norport Times reported on Monday that the firm had met its aim, which was reached on 3 March.',
      '2026-03-03: its aim, which was reached on 3 March',
    ],
    [
      'Ms Orme, since she left the council in February, has moved to Norport and opened a small inn.',
      '2026-02: she left the council in February',
    ],
    ['The town took a direct hit on Monday.', '2026-03-23: The town took a direct hit on Monday'],
    [
      'No day was agreed for another call to Ida Orme, who resigned on Monday.',
      '2026-03-23: Ida Orme, who resigned on Monday',
    ],
    [
      'The clerk who received the papers on Monday was Ida Orme.',
      '2026-03-23: The clerk who received the papers on Monday was Ida Orme',
    ],
    [
      'Both joined the League for Peace and Co-operation in Norvia (LPN), which has 57 members and met on Monday.',
      '2026-03-23: the League for Peace and Co-operation in Norvia (LPN), which has 57 members and met on Monday',
    ],
    [
      'Many feared that attempts to keep the mill in Norport would fail next Monday.',
      '2026-03-30: attempts to keep the mill in Norport would fail next Monday',
    ],
    [
      '“It is safe,” she said at Monday’s briefing.',
      '2026-03-23: “It is safe,” she said at Monday’s briefing',
    ],
    [
      'The two teams had a first meeting on Monday.',
      '2026-03-23: The two teams had a first meeting on Monday',
    ],
    [
      'The navy also test-fired a rocket on Monday.',
      '2026-03-23: The navy also test-fired a rocket on Monday',
    ],
    ['On Monday she left open what she would do.', '2026-03-23: she left open what she would do'],
  ])('%s', (text, expected) => {
    expect(tell(text)).toContain(expected)
  })
})

describe('days that follow each other are one event', () => {
  test.each([
    ['The teams met on 9 and 10 March.', ['2026-03-09/2026-03-10: The teams met on 9 and 10 March']],
    ['The teams met on 9, 10 and 11 March.', ['2026-03-09/2026-03-11: The teams met on 9, 10 and 11 March']],
  ])('%s', (text, expected) => {
    expect(tell(text)).toEqual(expected)
  })
  test('their words are all the words of both dates', () => {
    const [event] = findHappeningsIn('The teams met in Norport on 9 and 10 March.')
    expect(event?.expression.words).toBe('on 9 and 10 March')
  })
  test.each([
    'The teams met on 3 March and 9 March.',
    'The teams met on 9 March, and on 10 March the mayor resigned.',
    'The teams met on 9 March or 10 March.',
  ])('not: %s', (text) => {
    expect(findHappeningsIn(text)).toHaveLength(2)
  })
})

describe('a date in front of a state dates what is joined to it', () => {
  test.each([
    [
      'In January the firm had no money left, and its owner was arrested.',
      ['2026-01: its owner was arrested'],
    ],
    [
      'In January the firm had no money left, and on 4 February its owner was arrested.',
      ['2026-02-04: its owner was arrested'],
    ],
    ['In January the firm had no money left, and its owner was ill.', []],
    ['In January the firm had no money left, but its owner will sell it.', []],
  ])('%s', (text, expected) => {
    expect(tell(text)).toEqual(expected)
  })
})

describe('what was only planned or possible is not told as past', () => {
  test.each([
    ['The bank was expected to cut its rate on 2 March.', 'possible'],
    ['The bank could cut its rate in April.', 'possible'],
    ['The bank is expected to cut its rate in April.', 'scheduled'],
    ['The bank cut its rate on 2 March, as was expected.', 'past'],
  ])('%s', (text, status) => {
    expect(findHappeningsIn(text).map((event) => event.status)).toEqual([status])
  })
})
