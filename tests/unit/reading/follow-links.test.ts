import { describe, expect, it } from 'vitest'
import { toBodyTree } from '../../../src/markdown/body-tree.ts'
import { toBodyText } from '../../../src/markdown/body-text.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { followLinks } from '../../../src/reading/follow-links.ts'
import { renderPassages } from '../../../src/render/render-passages.ts'

const targets = { 'file:2026/vote': 'vote', 'page:2019/03/x': 'água' }

function follow(markdown: string) {
  const { tree } = toBodyTree(parseMarkdown(markdown))
  const diagnostics = followLinks(tree, targets, { folder: '2026/', base: '/news/', origin: null })
  const body = toBodyText(tree)
  const passages = renderPassages(tree, body, [], { base: '/news/', folder: '2026/', pictures: [] })
  return { diagnostics, text: body.text, html: passages.map(({ html }) => html).join('') }
}

describe('links in a body', () => {
  it.each([
    ['[a](./vote.md)', '/news/articles/vote/'],
    ['[a](../2026/vote.md#s-it-may)', '/news/articles/vote/#s-it-may'],
    ['[a][1]\n\n[1]: vote.md', '/news/articles/vote/'],
    ['<a href="vote.md">a</a>', '/news/articles/vote/'],
    ['[a](/2019/03/x.html)', '/news/articles/%C3%A1gua/'],
    ['[a](/timeline/)', '/news/timeline/'],
    ['[a](https://example.org/vote.md)', 'https://example.org/vote.md'],
  ])('%s leads to %s', (markdown, href) => {
    const { html, diagnostics } = follow(markdown)
    expect(html).toContain(`<a href="${href}">a</a>`)
    expect(diagnostics).toEqual([])
  })

  it('to what is not there keep their words, with a warning and its place', () => {
    const { html, text, diagnostics } = follow(
      'Words.\n\nThe *[vote](gone.md)*, and the <a href="minutes.pdf">minutes</a>.',
    )
    expect(html).not.toContain('href')
    expect(text).toBe('Words.\n\nThe vote, and the minutes.')
    expect(diagnostics).toMatchObject([
      { severity: 'warning', line: 3, message: expect.stringContaining('gone.md') },
      { severity: 'warning', line: 3, message: expect.stringContaining('minutes.pdf') },
    ])
  })
})
