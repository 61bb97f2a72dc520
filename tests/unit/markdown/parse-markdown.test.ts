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
