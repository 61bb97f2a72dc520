import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

describe('the reporting clause of a statement', () => {
  it.each([
    [
      'Marta Delgado warned the county in a telephone call in early March that it would face “a hard refusal” if it went on.',
      'Marta Delgado warned the county in a telephone call in early March that',
      'in a telephone call in early March',
    ],
    [
      'Marta Delgado said in comments broadcast on Aldine Radio, “It may be different.”',
      'Marta Delgado said in comments broadcast on Aldine Radio',
      'in comments broadcast on Aldine Radio',
    ],
    [
      '“It may be different,” Marta Delgado said at a news conference in Lower Farrow on Tuesday.',
      'Marta Delgado said at a news conference in Lower Farrow on Tuesday',
      'at a news conference in Lower Farrow on Tuesday',
    ],
    [
      'At the start of the talks Marta Delgado said: “It is late.”',
      'At the start of the talks Marta Delgado said',
      'At the start of the talks',
    ],
    [
      'In response to a question about the deck, Marta Delgado said: “It is late.”',
      'In response to a question about the deck, Marta Delgado said',
      null,
    ],
    ['“It may be different,” she said.', 'she said', null],
    ['On Monday, Marta Delgado told them: “It is late.”', 'On Monday, Marta Delgado told them', null],
    ['It was “late” and “costly”, Marta Delgado said on Friday.', 'Marta Delgado said on Friday', null],
  ])('%s', (text, words, occasion) => {
    const [statement] = readText(text).attributions
    expect(text.slice(statement?.clause?.start, statement?.clause?.end)).toBe(words)
    expect(statement?.occasion?.text ?? null).toBe(occasion)
  })
})

describe('all that is said', () => {
  it.each([
    ['“It is late,” Marta Delgado said.', 'direct', ['“It is late,”']],
    ['Marta Delgado said: “It is late.”', 'direct', ['“It is late.”']],
    ['Marta Delgado said that it was “late” for the town.', 'mixed', ['it was “late” for the town']],
    ['It was “late” for the town, Marta Delgado said.', 'mixed', ['It was “late” for the town']],
  ])('%s', (text, kind, content) => {
    const [statement] = readText(text).attributions
    expect(statement?.kind).toBe(kind)
    expect(statement?.content.map((part) => part.text)).toEqual(content)
  })
})
