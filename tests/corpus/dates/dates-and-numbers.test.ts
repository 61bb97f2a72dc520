import { describe, expect, it } from 'vitest'
import { readDates } from '../../support/read-dates.ts'

/** A sentence, and all the words that say when in it, with their preposition. */
type Line = readonly [sentence: string, words: readonly string[]]

const corpus: Readonly<Record<string, readonly Line[]>> = {
  'a number that counts what follows is no day': [
    ['On May 3, 25 crates fell and 10 crates sank.', ['On May 3']],
    ['On May 3, 25 and 26 boats sank.', ['On May 3']],
    ['On April 7 and 12 crews came.', ['On April 7']],
    ['On May 3, 12 of the ships sailed.', ['On May 3']],
    ['On May 3, 12 per cent voted.', ['On May 3']],
    ['On May 3, 12 Norvians drowned.', ['On May 3']],
    ['In May 12 crates were lost.', ['In May']],
    ['In Sept. 14 wardens left.', ['In Sept.']],
  ],
  'days that share their month': [
    ['On May 3, 25 and 26 they met.', ['On May 3', '25', '26']],
    ['They met on May 3 and 4 at noon.', ['on May 3', '4', 'at noon']],
    ['They met on May 3 and 4, 2025.', ['on May 3', '4, 2025']],
    ['They met on May 3 and 4. Boats came.', ['on May 3', '4']],
    ['The May 3 and 4 meetings were long.', ['May 3', '4']],
    ['From May 3 to 5 crews cleared the road.', ['From May 3', 'to 5']],
    ['On May 3-5 Norvik met Farrow.', ['On May 3', '5']],
    ['On May 12 crates were lost.', ['On May 12']],
    ['In May 12 was the day.', ['In May 12']],
  ],
  'what ends in a preposition behind a hyphen has none': [
    ['A break-in last July cost them dear.', ['last July']],
    ['The sit-in last Friday was long.', ['last Friday']],
    ['The check-in Monday was late.', ['Monday']],
    ['The run-through Monday was long.', ['Monday']],
    ['The stand-by Monday was long.', ['Monday']],
    ['The thief broke in last July.', ['in last July']],
    ['The run was through Monday.', ['through Monday']],
    ['The shop was shut – by Monday it was sold.', ['by Monday']],
    ['They had to shut it—in May it fell.', ['in May']],
  ],
  'questions by their number': [
    ['Q1. Did you sign it?', []],
    ['Q1: Did you sign it?', []],
    ['Q2) What of the quay?', []],
    ['Q3 Who paid for the bridge?', []],
    ['Q4: You saw the quay. What of it?', []],
    ['Q1: Tell us of the quay.\n\nA1: It is shut.', []],
    ['They put Question Q1 to the vote.', []],
  ],
  'quarters by their number': [
    ['The firm lost money in Q1.', ['in Q1']],
    ['Q1: sales of $3m.', ['Q1']],
    ['Q1 sales fell. Why?', ['Q1']],
    ['Q2: Revenue rose.\n\nQ3: Revenue fell.', ['Q2', 'Q3']],
    ['Q3 2025: Did it pay?', ['Q3 2025']],
    ['Will Q3 be good?', ['Q3']],
  ],
}

describe.each(Object.entries(corpus))('%s', (_meaning, lines) => {
  it.each(lines)('%s', (sentence, words) => {
    expect(readDates(sentence, '2026-06-10').map((date) => date.words)).toEqual(words)
  })
})
