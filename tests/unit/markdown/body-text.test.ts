import { describe, expect, it } from 'vitest'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

function read(markdown: string) {
  return toBodyText(parseMarkdown(markdown).tree)
}

describe('the plain text of a body', () => {
  it.each([
    ['blocks are joined by a blank line', 'One.\n\nTwo.', 'One.\n\nTwo.'],
    ['a soft break is a space', 'one\ntwo', 'one two'],
    ['a hard break is a newline', 'one  \ntwo', 'one\ntwo'],
    ['list items are blocks', '- one\n- two', 'one\n\ntwo'],
    ['table rows are blocks, cells joined by a tab', '| a | b |\n|---|---|\n| c | d |', 'a\tb\n\nc\td'],
    ['marks of emphasis and links go, their words stay', '*One* **two** [three](x)', 'One two three'],
    ['pictures leave nothing', 'One ![a map](map.png) two', 'One  two'],
    ['code blocks leave nothing', 'One.\n\n```\ncode\n```\n\nTwo.', 'One.\n\nTwo.'],
    ['inline code stays', 'Girder `4`', 'Girder 4'],
    ['raw HTML leaves nothing', 'One <b>two</b>\n\n<div>three</div>', 'One two'],
    ['footnotes come last', 'One.[^a]\n\n[^a]: Note.\n\nTwo.', 'One.\n\nTwo.\n\nNote.'],
    ['entities are characters', 'a &amp; b', 'a & b'],
    ['frontmatter is no text', '---\ntitle: A\n---\n\nOne.', 'One.'],
    ['nothing gives nothing', '', ''],
  ])('%s', (_, markdown, expected) => {
    expect(read(markdown).text).toBe(expected)
  })

  it('has blocks that cover it, each with its kind', () => {
    const { text, blocks } = read('# Head\n\nPara.\n\n> - item\n\n[^a]: Note.\n\nMark.[^a]')
    expect(blocks.map(({ kind, quoted, start, end }) => [kind, quoted, text.slice(start, end)])).toEqual([
      ['heading', false, 'Head'],
      ['paragraph', false, 'Para.'],
      ['list-item', true, 'item'],
      ['paragraph', false, 'Mark.'],
      ['footnote', false, 'Note.'],
    ])
  })

  it('leads back to the source, piece by piece', () => {
    const source = 'The *old* bridge\nis shut.'
    const { text, pieces } = read(source)
    for (const piece of pieces) {
      const words = text.slice(piece.start, piece.end)
      expect(source.slice(piece.source, piece.source + words.length).replace('\n', ' ')).toBe(words)
    }
  })

  it('keeps offsets that count UTF-16 units', () => {
    const { text, blocks } = read('🌉 bridge\n\nTwo.')
    expect(text.slice(blocks[1]?.start, blocks[1]?.end)).toBe('Two.')
  })
})
