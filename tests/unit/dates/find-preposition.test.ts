import { expect, it } from 'vitest'
import { readDates } from '../../support/read-dates.ts'

it.each([
  ['She spoke on Tuesday.', 'on Tuesday'],
  ['She spoke at Tuesday’s briefing.', 'Tuesday'],
  ["It was shut before Monday's meeting.", 'Monday'],
  ['It is shut as of Friday.', 'as of Friday'],
  ['Friday was quiet.', 'Friday'],
])('%s is dated by “%s”', (sentence, words) => {
  expect(readDates(sentence, '2026-03-24').map((date) => date.words)).toEqual([words])
})
