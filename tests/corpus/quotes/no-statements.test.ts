import { describe, expect, it } from 'vitest'
import { readVoices } from '../../support/read-text.ts'

const TABLE: Readonly<Record<string, readonly string[]>> = {
  'scare quotes': [
    'The “experts” had all gone home by noon.',
    'It was the start of a “new era” for the town.',
    'The “fish tax” row went on for weeks.',
    'So much for the “bridge of the future”.',
  ],
  'titles of works and programmes': [
    'Tomas Lindqvist told Aldine Radio’s “Morning Tide” that the deck was safe.',
    'Ines Moravec wrote the novel “Low Water” in Lower Farrow.',
    'She will appear on “The Late Ferry” on Tuesday.',
    'The hall showed the films “Low Water” and “High Tide” in May.',
    'She spoke of “The Late Ferry” once.',
    'The choir sang “Home to the Harbour” at the gate.',
  ],
  'names and nicknames': [
    'Owen “Gull” Achterberg won the race again.',
    'The lane, known as “the Gut”, was closed.',
    'The council closed the so-called “upper basin” in May.',
    'He was nicknamed “the ferryman” at school.',
  ],
  'words as words': ['The word “toll” stands nowhere in the plan.', 'The term “wreck” has two meanings.'],
  'what is only thought of': [
    'Owen Marr might say “yes” to the plan.',
    'You could answer “no” and leave.',
    'If Marta Delgado had said “no”, the lane would be open.',
    'Had he said “stop”, they would have stopped.',
    'Has Marta Delgado ever said “the ferry will sink”?',
    'Why would Owen Marr say “the ferry will sink”?',
    'Rarely has Owen Marr said anything as blunt as “we failed”.',
  ],
  'marks that quote nothing': [
    'The beam is 6\'2" long and 4" wide, and dates from the \'90s.',
    'It’s the dockers’ own hall, rock ’n’ roll and all.',
    'The dogs’ bowls and the cats’ beds were the sisters’ own.',
  ],
}

describe.each(Object.entries(TABLE))('%s', (_, texts) => {
  it.each(texts)('%s', (text) => {
    expect(readVoices(text)).toEqual([])
  })
})
