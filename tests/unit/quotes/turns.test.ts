import { describe, expect, it } from 'vitest'
import { readText } from '../../support/read-text.ts'

const INTRODUCTION =
  'By the old quay the harbour master, Marta Delgado, spoke to Hugo Rowe about the bridge and the ferries.'

function readVoices(...paragraphs: readonly string[]): string[] {
  return readText(paragraphs.join('\n\n')).all.map(
    ({ speaker, content }) => `${speaker?.name ?? '?'}: ${content.map(({ text }) => text).join(' // ')}`,
  )
}

describe('turns of an interview', () => {
  it('are whose label they bear, known by name or surname, whatever they tell of others', () => {
    expect(
      readVoices(
        INTRODUCTION,
        'Hugo Rowe: What did the mayor say?',
        'Marta Delgado: She told me it was over.',
        'ROWE: And the boats?',
        'DELGADO: I said “soon” and meant it.',
      ),
    ).toEqual([
      'Hugo Rowe: What did the mayor say?',
      'Marta Delgado: She told me it was over.',
      'Hugo Rowe: And the boats?',
      'Marta Delgado: I said “soon” and meant it.',
    ])
  })

  it('are a stranger’s by the label in capitals, without the office behind it', () => {
    expect(
      readVoices(
        'ADA MARR, MAYOR OF FARROW: We will rebuild.',
        'JOURNALIST: When?',
        'ADA MARR: Next year.',
        'IFE BELLO, COMMISSIONER OF THE FIRE SERVICE: Or the year after.',
      ),
    ).toEqual(['ADA MARR: We will rebuild.', 'ADA MARR: Next year.', 'IFE BELLO: Or the year after.'])
  })

  it('are nobody’s where the label is Q or A', () => {
    expect(
      readVoices(
        INTRODUCTION,
        'Q: Who said “never”?',
        'A: The mayor said it was over.',
        'Q: When?',
        'A: In May.',
      ),
    ).toEqual([])
  })

  it.each([
    [['Who won?', 'Marta Delgado: 34 points', 'Hugo Rowe: 12 points', 'Ada Marr: 10 points']],
    [['READ MORE: Boats sink', 'READ MORE: Boats rise?', 'WATCH: The quay', 'UPDATE: It sank']],
    [['Place: Farrow', 'Time: noon?', 'Place: Norport', 'Time: night']],
  ])('are none in a list: %s', (lines) => {
    expect(readVoices(INTRODUCTION, ...lines)).toEqual([])
  })
})
