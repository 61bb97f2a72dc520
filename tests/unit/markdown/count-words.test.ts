import { describe, expect, it } from 'vitest'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { countWords } from '../../../src/markdown/count-words.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

it.each([
  ['', 0],
  ['— … 🙂', 0],
  ['Two hundred workers', 3],
  ['naïve 1,200 l’écluse', 5],
  ['橋は閉鎖', 4],
  ['橋 is shut', 3],
  ['Мост закрыт', 2],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count)
})

describe('words that are lost of a body', () => {
  const lost = (markdown: string): number => toBodyTree(parseMarkdown(markdown)).lost

  it.each([
    ['<button>Press me now</button>', 3],
    ['Shut <svg><text>on Sunday</text></svg> again', 2],
    ['<form><p>Your name</p></form>\n\n<textarea>a b c d</textarea>', 4],
  ])('are those a browser would show: %j', (markdown, count) => {
    expect(lost(markdown)).toBe(count)
  })

  it.each([
    'Shut.',
    'a<b>b</b>c <i>d</i>',
    '<script>a b</script>',
    '<p hidden>a b</p>',
    '<div style="display: none">a b</div>',
    '<pre>a b</pre>',
    '<iframe src="https://maps.example/">a b</iframe>',
    '<noscript>a b</noscript>',
    '<center>a <font>b</font> <foo-bar>c</foo-bar></center>',
    '<q>a b</q>',
    '<p>a &nosuch; b',
  ])('are none of %j', (markdown) => {
    expect(lost(markdown)).toBe(0)
  })
})
