import { describe, expect, it } from 'vitest'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

function read(markdown: string) {
  return toBodyText(toBodyTree(parseMarkdown(markdown)).tree)
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
    ['inline HTML is read like Markdown', 'One <b>two</b>, x<sup>2</sup>', 'One two, x2'],
    ['a block of HTML is a block', 'One.\n\n<div>two</div>', 'One.\n\ntwo'],
    ['blocks of HTML on one line are blocks', '<p>One</p><p>two</p><div>three</div>', 'One\n\ntwo\n\nthree'],
    ['blocks without a tag of their own', '<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
    ['HTML is indented as anybody likes', '<div>\n  <p>\n    One\n    two\n  </p>\n</div>', 'One two'],
    ['a line break of HTML is a newline', 'One<br>two<br />\nthree', 'One\ntwo\nthree'],
    ['the same in a block', '<p>One <br>\n   two</p>', 'One\ntwo'],
    [
      'cells of HTML are joined by a tab',
      '<table><tr><th>a<th>b<tr><td>c</td>\n<td>d</table>',
      'a\tb\n\nc\td',
    ],
    [
      'words behind a block in a cell are a line too',
      '<table><tr><td>a</td><td>x<p>y</p>z</td><td>b</td></tr></table>',
      'a\tx\ny\nz\tb',
    ],
    [
      'a list in a cell ends before what follows',
      '<table><tr><td>a<ul><li>b</ul>c<td>d</table>',
      'a\nb\nc\td',
    ],
    ['blocks in a cell are lines', '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>', 'a\nb\tc'],
    ['items of lists are blocks', '<ul><li>a<li>b</ul><dl><dt>c<dd>d</dl>', 'a\n\nb\n\nc\n\nd'],
    [
      'captions and summaries are blocks',
      '<figure><img src="a.png" alt="x"><figcaption>One</figcaption></figure><details><summary>Two</summary>three</details>',
      'One\n\nTwo\n\nthree',
    ],
    [
      'Markdown stands in HTML',
      '<details><summary>One</summary>\n\nTwo *three*\n\n</details>',
      'One\n\nTwo three',
    ],
    ['preformatted text leaves nothing', 'One\n\n<pre>two</pre>\n\nthree', 'One\n\nthree'],
    ['entities of HTML are characters', '<p>caf&eacute; &amp; &#8220;tea&#8221;</p>', 'café & “tea”'],
    ['short quotations have their marks', 'He said <q>it <q>may</q> rain</q>.', 'He said “it ‘may’ rain”.'],
    ['comments leave nothing', 'One <!-- two --> three<!-- four -->\n\n<!-- five -->', 'One three'],
    ['what runs leaves nothing', 'One <script>two()</script>\n\n<style>p { x: y }</style>', 'One'],
    [
      'what a browser hides leaves nothing',
      '<p hidden>One</p><p style="display: none">two</p>three',
      'three',
    ],
    [
      'what old pages are made of keeps its words',
      '<center>One</center><font color="red">two</font>',
      'One\n\ntwo',
    ],
    [
      'no two words glue',
      '<header>One</header><main>two</main><address>three</address>',
      'One\n\ntwo\n\nthree',
    ],
    ['unclosed tags', '<p>One <b>two\n\nThree', 'One two\n\nThree'],
    ['stray parts of tables', '<td>One</td><li>two', 'One\n\ntwo'],
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
