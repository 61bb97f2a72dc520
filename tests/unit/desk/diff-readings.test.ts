import { describe, expect, it } from 'vitest'
import { type ComparedReading, diffReadings } from '../../../src/desk/diff-readings.ts'
import { toDiffLines, toDiffMarkdown } from '../../../src/desk/show-diff.ts'

const event = (id: string, edtf: string, summary: string, text = 'Saturday') => ({
  ...{ id, summary, when: { edtf } },
  expression: { text, start: 0 },
})
const statement = (id: string, said: string, name: string | null, kind = 'direct') => ({
  ...{ id, kind, content: [], quote: [{ text: said }] },
  speaker: name === null ? null : { id: name.toLowerCase(), name },
})
const article = (
  events: ComparedReading['events'],
  statements: ComparedReading['statements'] = [],
): ComparedReading => ({
  ...{ id: 'quay', title: 'The [quay]', events, statements },
})

describe('what is read otherwise', () => {
  it('is nothing where all is the same', () => {
    const one = article([event('e-a', '2026', 'a')], [statement('s-a', 'a', 'Delgado')])
    expect(diffReadings(one, one)).toEqual([])
    expect(toDiffLines([], 'HEAD')).toEqual(['Every article is read as HEAD reads it.'])
  })

  it.each([
    [[event('e-a', '2026-03-21', 'a')], [event('e-a', '2026-03-14', 'a')], ['moved 2026-03-21 2026-03-14']],
    [[event('e-a', '2026-03-21', 'a')], [event('e-b', '2026-03-21', 'b')], ['renamed a b']],
    [[event('e-a', '2026-03-21', 'a')], [], ['lost 2026-03-21 a null']],
    [[], [event('e-a', '2026-03-21', 'a')], ['added null 2026-03-21 a']],
    [
      [event('e-a', '2026-03-21', 'a')],
      [event('e-b', '2026-03-14', 'b', 'Monday')],
      ['lost 2026-03-21 a null', 'added null 2026-03-14 b'],
    ],
  ])('of events: %j, %j', (before, after, changes) => {
    const found = diffReadings(article(before), article(after))
    expect(found.map(({ change, before: was, after: is }) => `${change} ${was} ${is}`)).toEqual(changes)
  })

  it.each([
    [[statement('s-a', 'a b', 'Delgado')], [statement('s-a', 'a b', null)], ['respoken Delgado nobody']],
    [
      [statement('s-a', 'a b', 'Delgado')],
      [statement('s-a', 'a b', 'Delgado', 'mixed')],
      ['rekinded direct mixed'],
    ],
    [[statement('s-a-b', 'a b', 'Delgado')], [statement('s-a', 'a', 'Delgado')], ['renamed a b a']],
    [
      [statement('s-a', 'a', 'Delgado')],
      [statement('s-b', 'b', 'Delgado')],
      ['lost Delgado: a null', 'added null Delgado: b'],
    ],
  ])('of statements: %j, %j', (before, after, changes) => {
    const found = diffReadings(article([], before), article([], after))
    expect(found.map(({ change, before: was, after: is }) => `${change} ${was} ${is}`)).toEqual(changes)
  })

  it('is Markdown that no article can write into', () => {
    const changes = diffReadings(
      article([]),
      article([event('e-a', '2026', '<img src=x> [a](http://b)\n# c')]),
    )
    const diff = { id: 'quay', title: 'The [quay]', isNew: false, isGone: false, changes }
    const shown = toDiffMarkdown([diff], 'HEAD')
    expect(shown).toContain('One article is read otherwise, in one place, than HEAD reads it.')
    expect(shown).toContain('### The \\[quay\\]')
    expect(shown).not.toMatch(/(?<!\\)[<[]/)
    expect(toDiffLines([diff], 'HEAD').at(-1)).toMatch(/^ {2}\+ event 2026 <img/)
  })
})
