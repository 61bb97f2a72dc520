import { describe, expect, it } from 'vitest'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { findQuotations } from '../../../src/text/find-quotations.ts'

const find = (text: string) => findQuotations(text, toPlainBlocks(text))
const words = (text: string): string[] => find(text).map(({ inner }) => text.slice(inner.start, inner.end))

describe('quotations', () => {
  it.each([
    ['It was “late” and "costly".', ['late', 'costly']],
    ['It was ‘late’ for the dockers’ hall.', ['late']],
    ["It was 'late', wasn't it?", ['late']],
    ['It was „late“ and »costly« and «new».', ['late', 'costly', 'new']],
    ["It was ``late'' and ''costly''.", ['late', 'costly']],
    ['It was “late" and "costly”.', ['late', 'costly']],
    ['It was “late“ for some.', ['late']],
    ['He said:“late”.', ['late']],
    ['»Late«, he said, „costly”, ‚new‘, ‹old›, « far ».', ['Late', 'costly', 'new', 'old', ' far ']],
    ["'The dockers' hall is gone,' he said.", ["The dockers' hall is gone,"]],
    ['‘The dockers’ hall is gone,’ he said.', ['The dockers’ hall is gone,']],
    ["He blamed the 'dockers' and the rain.", ['dockers']],
    ["'Rock 'n' roll is dead,' he said.", ["Rock 'n' roll is dead,"]],
    ['‘“Never” is what he said,’ she said.', ['“Never” is what he said,']],
    ['"The pipe is 12" wide," he said.', ['The pipe is 12" wide,']],
    ['He said "in 1990" and "in 1995" too.', ['in 1990', 'in 1995']],
    ['"It is late, Lindqvist said. "Go home," he added.', ['It is late,', 'Go home,']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    'The beam is 6\'2" long.',
    "It dates from the '90s.",
    'The dockers’ hall and the cats’ beds.',
    "Rock 'n' roll, 'tis said, isn't dead.",
    'The rod is 12" and the pipe 3" wide.',
  ])('are none in: %s', (text) => {
    expect(words(text)).toEqual([])
  })

  it('nest, outermost first', () => {
    const [outer, ...others] = find('“He said ‘never’ twice,” she said.')
    expect(others).toEqual([])
    expect(outer?.nested).toHaveLength(1)
  })

  it('end with their paragraph where the closing mark is missing', () => {
    const [open, next] = find('“It is late.\nNobody came, “not one”.')
    expect(open).toMatchObject({ closed: false, block: 0 })
    expect(next).toMatchObject({ closed: true, continued: false, block: 1 })
  })

  it('go on in a paragraph that opens with a mark', () => {
    expect(find('“It is late.\n“It is over.”').map(({ continued }) => continued)).toEqual([false, true])
  })

  it('do not go on where a reporting clause shows that the mark was lost', () => {
    expect(find('“It is late, Lindqvist said.\n“It is over.”').map(({ continued }) => continued)).toEqual([
      false,
      false,
    ])
  })

  it('left open end in front of one that opens behind a sentence', () => {
    expect(words('He said “it was late. Then the rain came. “Nobody told us,” she added.')).toEqual([
      'it was late. Then the rain came.',
      'Nobody told us,',
    ])
  })

  it.each([
    ['within a sentence', '“He called it “a wreck” in May.', ['He called it “a wreck” in May.']],
    [
      'behind a sentence of one that is closed',
      '“He said no. “Never,” he said.”',
      ['He said no. “Never,” he said.'],
    ],
    [
      'behind a sentence of one that goes on in the next paragraph',
      '“He went home. “Good,” she told us.\n“Then it rained.”',
      ['He went home. “Good,” she told us.', 'Then it rained.'],
    ],
    [
      'with other marks',
      '“He said no. ‘Never,’ he said. We slept.',
      ['He said no. ‘Never,’ he said. We slept.'],
    ],
  ])('do not end at one %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})
