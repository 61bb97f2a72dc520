import { describe, expect, it } from 'vitest'
import { findDatingWords } from '../../../../src/components/statements/find-dating-words.ts'
import { toSegments } from '../../../../src/components/statements/statement-segments.ts'
import { toArchiveStatement } from '../../../../src/components/statements/statement-view.ts'
import { en } from '../../../../src/components/words/en.ts'
import { find, makeEvent, makeStatement, makeWhen } from '../made-article.ts'

const TEXT = 'She would take “suitable steps” at its “very door”. “It is,” she said, “no use.”'
const shown = (content: string[], quote: string[]): string[][] =>
  toSegments(TEXT, makeStatement(TEXT, content, quote, null)).map((part) =>
    part.map(({ text, isQuoted }) => (isQuoted ? `[${text}]` : text)),
  )

describe('the words of a statement', () => {
  it('are cut into the speaker’s and the reporter’s, marks kept, nothing lost', () => {
    expect(shown(['take “suitable steps” at its “very door”'], ['suitable steps', 'very door'])).toEqual([
      ['take ', '[“suitable steps”]', ' at its ', '[“very door”]'],
    ])
  })

  it('stay in parts where the article interrupts them', () => {
    expect(shown(['“It is,”', '“no use.”'], ['It is,', 'no use.'])).toEqual([['[“It is,”]'], ['[“no use.”]']])
  })

  it('keep quoted words the content does not reach', () => {
    expect(shown(['“It is,”'], ['It is,', 'no use.'])).toEqual([['[“It is,”]'], ['[no use.]']])
  })

  it('are nobody’s own where they are only reported', () => {
    expect(shown(['She would take'], [])).toEqual([['She would take']])
  })

  it('stand verbatim in the article', () => {
    const parts = toSegments(
      TEXT,
      makeStatement(TEXT, ['take “suitable steps” at its “very door”'], ['suitable steps'], null),
    )
    for (const part of parts)
      expect(find(TEXT, part.map(({ text }) => text).join('')).start).toBeGreaterThanOrEqual(0)
  })
})

describe('a statement of the archive', () => {
  const how = { confidence: 0.9, rule: 'cue' }
  const entry = { id: 's', speaker: null, when: null, occasion: null, ...how, origin: 'read' as const }

  it('has marks around each quoted part', () => {
    const { parts } = toArchiveStatement(
      { ...entry, kind: 'mixed', parts: ['suitable steps,', 'very door,'] },
      en,
    )
    expect(parts.map((part) => part.map(({ text }) => text).join(''))).toEqual([
      '“suitable steps” … “very door”',
    ])
  })

  it('has the sentence that says it where it is not wholly quoted, word for word', () => {
    const sentence = 'She told the council that the bridge “stays shut” until May'
    const { parts } = toArchiveStatement({ ...entry, kind: 'mixed', parts: ['stays shut'], sentence }, en)
    expect(parts).toEqual([
      [
        { text: 'She told the council that the bridge “', isQuoted: false, isAround: true },
        { text: 'stays shut', isQuoted: true },
        { text: '” until May', isQuoted: false, isAround: true },
      ],
    ])
    const gone = toArchiveStatement({ ...entry, kind: 'mixed', parts: ['shut stays'], sentence }, en)
    expect(gone.parts.flat().map(({ text }) => text)).toEqual(['“shut stays”'])
  })

  it('has no marks where it is only reported', () => {
    const { parts } = toArchiveStatement({ ...entry, kind: 'reported', parts: ['the bridge stays shut'] }, en)
    expect(parts).toEqual([[{ text: 'the bridge stays shut', isQuoted: false }]])
  })
})

describe('the words that date a statement', () => {
  const text = 'On Friday it rained. On Saturday she said “no use” on Friday.'
  const friday = makeWhen('2026-03-20')
  const saturday = makeWhen('2026-03-21')
  const expressions = [
    makeEvent(text, 'On Friday', friday).expression,
    makeEvent(text, 'On Saturday', saturday).expression,
  ]
  const statement = makeStatement(text, ['“no use”'], ['no use'], null, {
    clause: find(text, 'On Saturday she said'),
  })

  it('stand in its own clause', () => {
    expect(findDatingWords({ ...statement, when: saturday }, expressions)).toBe('On Saturday')
  })

  it('are none from elsewhere, and none for an undated one', () => {
    expect(findDatingWords({ ...statement, when: friday }, expressions)).toBeNull()
    expect(findDatingWords(statement, expressions)).toBeNull()
  })
})
