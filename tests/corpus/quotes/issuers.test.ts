import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

const speakerOf = (text: string) => readText(text).attributions.at(-1)?.speaker?.name ?? null

describe('a document’s words are whose it is', () => {
  it.each([
    [
      'Farrow Mills fought the ruling in a statement on Monday.\n“We paid every rower,” the statement said.',
      'Farrow Mills',
    ],
    [
      'The Harbour Trust put out a release. The release said crews found “no damage to the hull.”',
      'Harbour Trust',
    ],
    [
      'A report by the Farrow Institute came out. The report said the quay was “past saving.”',
      'Farrow Institute',
    ],
    ['Farrow Mills fought the fine in a letter.\n“We will appeal,” the letter read.', 'Farrow Mills'],
    ['Farrow Mills’ letter said the crane was “unsafe to use.”', 'Farrow Mills'],
    ['The mayor read a report on Monday. “All is lost here,” the report said.', 'the report'],
    ['The crane was “unsafe to use”, according to Farrow’s records.', 'Farrow’s records'],
    ['Marta Delgado’s 20 rowers said the crane was “unsafe to use.”', 'Marta Delgado’s 20 rowers'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)?.replace(/^the (?=\p{Lu})/u, '')).toBe(name)
  })
})

describe('a description goes back to the body it describes', () => {
  it.each([
    [
      'The Gull League, a charity, sued the port.\n“The plan is void,” the organization said.',
      'The Gull League',
    ],
    [
      'The Harbour Trust, a firm, met.\nThe Gull League, a charity, did not.\n“We sue,” the charity said.',
      'The Gull League',
    ],
    [
      'Delegates of the Farrow Harbour Board met.\n“The plan is void,” the board said.',
      'Farrow Harbour Board',
    ],
    [
      'The Harbour Trust met the Gull League.\n“The plan is void,” the organization said.',
      'the organization',
    ],
    ['The Harbour Trust met.\n“The plan is void,” a rival organization said.', 'a rival organization'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)?.replace(/^the (?=\p{Lu})/u, '')).toBe(name)
  })
})

describe('agents, labels and infinitives have the words', () => {
  it.each([
    ['Rowers dubbed “the gulls” by Ines Moravec won the race.', 'Ines Moravec'],
    ['Asked by Ines Moravec whether the deck was “late”, Marr said no.', 'Ines Moravec'],
    ['The board agreed, only for Tomas Lindqvist to claim that “every vote is bought.”', 'Tomas Lindqvist'],
    ['Tomas Lindqvist said the decision to declare an alarm was “late”.', 'Tomas Lindqvist'],
    ['Calling the chair, Owen Marr, “a coward,” Marta Delgado left.', 'Marta Delgado'],
    ['Tomas Lindqvist, The Gull Bay Post: “It was a fine night for the club.”', 'Tomas Lindqvist'],
    ['“It is over,” Harbour Rescue deputy commissioner, Owen Marr, said.', 'Owen Marr'],
    ['Marta Delgado put her long life down to “luck alone”.', 'Marta Delgado'],
    ['Marta Delgado, a scholar at the Harbour Institute who calls it “a farce”, left.', 'Marta Delgado'],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name)
  })
})

describe('a clause that leads to its words is sure of them', () => {
  it.each([
    ['When asked which boats were late Ines Moravec said, “None.”', 'Ines Moravec'],
    [
      'While the Farrow Bank board insisted that Marr was “the man to lead it,” critics left.',
      'the Farrow Bank board',
    ],
    ['Her campaign aired two films it described as “last words” to rowers.', 'Her campaign'],
    ['The film aired two weeks after it was described as “last words” to rowers.', null],
    ['The harbour lane, nicknamed “the Gut” by the pilots, was shut.', 'the pilots'],
    ['The harbour lane, nicknamed “the Gut” by many, was shut.', null],
  ])('%s', (text, name) => {
    expect(speakerOf(text)).toBe(name)
  })
})
