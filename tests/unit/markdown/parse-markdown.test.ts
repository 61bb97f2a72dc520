import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

describe('frontmatter', () => {
  it('is the YAML between the fences, with its line', () => {
    expect(parseMarkdown('---\ntitle: A\n---\n\nText.').frontmatter).toEqual({ yaml: 'title: A', line: 2 })
  })

  it.each([
    ['a rule in the middle is none', 'Text.\n\n---\n\ntitle: A\n\n---\n'],
    ['an open fence is none', '---\ntitle: A\n\nText.'],
    ['a line before the fence makes it none', '\n---\ntitle: A\n---\n'],
  ])('%s', (_, source) => {
    expect(parseMarkdown(source).frontmatter).toBeNull()
  })
})

describe('what needs more than words', () => {
  it.each([
    ['a table', '| Berth |\n| - |\n', 'table'],
    ['a table without its outer pipes', 'Berth | Ship\n-- | --\n', 'table'],
    ['a table of one column told by its colon alone', 'Berth\n:-\n', 'table'],
    ['the same with the colon behind', 'Berth\n-:\n', 'table'],
    ['a table in a quotation', '> Berth\n> :--\n', 'table'],
    ['an e-mail address', 'Write to desk@harbour.example today.', 'link'],
    ['an address of the web', 'See https://harbour.example today.', 'link'],
    ['the same without its scheme', 'See www.harbour.example today.', 'link'],
    ['words struck out', 'It ~~will~~ may reopen.', 'delete'],
    ['a footnote', 'It may reopen.[^1]\n\n[^1]: In May.', 'footnoteReference'],
  ])('finds %s', (_, source, type) => {
    expect(JSON.stringify(parseMarkdown(source).tree)).toContain(`"type":"${type}"`)
  })

  it('takes a line under a heading for no table', () => {
    expect(parseMarkdown('Berth\n---\n').tree.children[0]?.type).toBe('heading')
  })
})
