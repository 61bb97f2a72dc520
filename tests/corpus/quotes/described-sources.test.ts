import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

/** What stands under the first statement of a text; null where nobody is named, undefined where there is no statement. */
function findSource(text: string): string | null | undefined {
  const [first] = readText(text).all
  return first && (first.speaker?.name ?? null)
}

describe('a source without a name is called by all its words', () => {
  it.each([
    ['The fee is “a joke”, per the party’s bylaws.', 'the party’s bylaws'],
    ['The fee was raised twice, according to Farrow’s records.', 'Farrow’s records'],
    ['The fee was raised twice, according to Farrow’s Ines Moravec.', 'Ines Moravec'],
    ['The fee is “a joke”, per Ines Moravec.', 'Ines Moravec'],
    ['The fee was raised twice, per the Farrow Gazette.', 'Farrow Gazette'],
    ['Most boats stayed in port, according to exit polls.', 'exit polls'],
    ['The fee was raised twice, according to N.H.A. records.', 'N.H.A. records'],
    ['The fee was raised twice, according to Norvian lobbying records.', 'Norvian lobbying records'],
    ['The fee was raised twice, according to the N.H.A.', 'N.H.A.'],
    ['The fee was raised twice, according to Tomas Lindqvist last week.', 'Tomas Lindqvist'],
    ['The fee was raised twice, according to Ines Moravec speaking on Monday.', 'Ines Moravec'],
    ['“We have to listen,” wrote the authors of the “Harbour Plan,” a long report.', 'the authors'],
    ['“We have to listen,” said the head of Aldine’s port authority.', 'the head of Aldine’s port authority'],
    ['“We have to listen,” said the organiser of a pro-ferry rally.', 'the organiser of a pro-ferry rally'],
    [
      'A spokesman for Gull Harbour declined to comment and said: “We have to listen.”',
      'A spokesman for Gull Harbour',
    ],
    ['About four out of 10 voters said the fee was too high.', 'four out of 10 voters'],
    ['Sixty-six percent said the fee was too high.', 'Sixty-six percent'],
    ['Norvian media reported that the fee was too high.', 'Norvian media'],
    ['Small groups of dockers left the quay at noon, chanting “Open the lock.”', 'Small groups of dockers'],
    ['Ten voters said the fee was too high.', 'Ten voters'],
    ['“We have to listen,” this\u00a0source told the paper.', 'this source'],
    ['The owner of the two boats said the fee was too high.', 'The owner of the two boats'],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })
})

describe('what is no source', () => {
  it.each([
    'As rising seas threaten to flood the quay, more boats will leave it.',
    'The vote on the quay promises to be close.',
    'The fee is five coins a head, per Monday and per person.',
    'Let me say that the quay will reopen.',
  ])('%s', (text) => {
    expect(findSource(text)).toBeUndefined()
  })
})

describe('who only looks like one', () => {
  it.each([
    ['The harbour board threatened to flood the quay.', 'The harbour board'],
    ['The dockers promised to be quick.', 'The dockers'],
    [
      'A few minutes later Ada Holm said the lock would open. A few hours later they said it was shut.',
      'Ada Holm',
    ],
    ['Two reports of the board were lost on Monday. They said that the board was late.', null],
    ['Two members of the board were lost on Monday. They said that the board was late.', 'Two members'],
    [
      'Mr Holm took on Ines Moravec on Sunday after the Labour front-runner had said that he was “late”.',
      'the Labour front-runner',
    ],
    [
      'The Norvian state and its allies met at noon. They said that the fee was too high.',
      'The Norvian state and its allies',
    ],
    ['The members met at noon. They said that the fee was too high.', 'The members'],
    ['The minutes say the lock was open.', 'The minutes'],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })
})

describe('an office is held where it says', () => {
  it.each([
    [
      'The film director Tom Arlen arrived. “It must go,” the director of the port authority said.',
      'the director of the port authority',
    ],
    ['The film director Tom Arlen arrived. “It must go,” the director said.', 'Tom Arlen'],
    ['The port director, Tom Arlen, arrived. “It must go,” the director of the port said.', 'Tom Arlen'],
    ['President Tom Arlen arrived. “It must go,” the president of Norway said.', 'Tom Arlen'],
    [
      'President Tom Arlen arrived. “It must go,” the president of the rowing club said.',
      'the president of the rowing club',
    ],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })
})

describe('a pronoun behind “according to”', () => {
  it.each([
    ['Ada Holm left early. According to her, the lock was shut.', 'Ada Holm'],
    ['Tom Arlen left early. According to him, the lock was shut.', 'Tom Arlen'],
    ['Ada Holm left early. According to her office, the lock was shut.', 'her office'],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })

  it('is no part of what is said', () => {
    const [first] = readText('According to Tomas Lindqvist, the deck is “beyond repair”.').attributions
    expect(first?.content.map(({ text }) => text)).toEqual(['the deck is “beyond repair”'])
  })
})

describe('two names with an apposition between them', () => {
  it.each([
    ['Ann Rowe, mayor of Farrow, and Owen Marr said that the fee was too high.', 'Ann Rowe and Owen Marr'],
    ['Ada met Ann Rowe, mayor of Farrow, and Owen Marr said that the fee was too high.', 'Owen Marr'],
    [
      'Ann Rowe, mayor of Farrow, and Owen Marr, a rower, left at noon.\n“It is late,” they wrote.',
      'Ann Rowe and Owen Marr',
    ],
    ['Ada met Ann Rowe, mayor of Farrow, and Owen Marr at noon.\n“It is late,” they wrote.', null],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })
})

describe('“it” behind a country in letters', () => {
  it.each([
    ['The Gazette praised her. The U.S. has signed. It said that the fee was too high.', 'Gazette'],
    ['The U.S. said that the fee was too high.', 'U.S.'],
  ])('%s', (text, source) => {
    expect(findSource(text)).toBe(source)
  })
})

describe('an office with a hyphen', () => {
  it.each([
    ['Ex-mayor Ada Finch said it was “late”.', 'Ex-mayor'],
    ['The co-founder Ivor Marr said it was “late”.', 'co-founder'],
    ['The harbour front-runner Ivor Marr said it was “late”.', 'harbour front-runner'],
    ['The mayor Ivor Marr said it was “late”.', 'mayor'],
  ])('%s', (text, role) => {
    expect(readText(text).attributions[0]?.speaker?.role).toBe(role)
  })
})
