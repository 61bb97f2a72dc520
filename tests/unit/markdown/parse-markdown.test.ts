import type { Nodes } from 'mdast'
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

/** The words of every link with where they stand, and the words of every other text. */
function findLinks(
  node: Nodes,
): readonly { readonly words: string; readonly url: string; readonly at: number }[] {
  if (node.type === 'link') {
    const [words] = node.children
    const at = words?.position?.start.offset ?? -1
    return [{ words: words?.type === 'text' ? words.value : '', url: node.url, at }]
  }
  return 'children' in node ? node.children.flatMap(findLinks) : []
}

describe('a bare address', () => {
  it.each([
    ['“Read www.harbour.example/report”, she said.', 'www.harbour.example/report'],
    ['“https://harbour.example/report,” she said.', 'https://harbour.example/report'],
    ['“www.harbour.example/report”', 'www.harbour.example/report'],
    ['**“https://harbour.example/report”** is shut', 'https://harbour.example/report'],
    ['‘Read www.harbour.example/report’, she said.', 'www.harbour.example/report'],
    ['« www.harbour.example/rapport» dit-elle', 'www.harbour.example/rapport'],
    ['„www.harbour.example/bericht“ sagte sie', 'www.harbour.example/bericht'],
    ['（见 https://harbour.example/a）。', 'https://harbour.example/a'],
    ['见 www.harbour.example/a。然后', 'www.harbour.example/a'],
    ['(see www.harbour.example/a).', 'www.harbour.example/a'],
    ['www.harbour.example/it’s-open', 'www.harbour.example/it’s-open'],
    ['www.harbour.example/straße?q=ü', 'www.harbour.example/straße?q=ü'],
    ['“desk@harbour.example”', 'desk@harbour.example'],
  ])('ends where its words do: %s', (source, words) => {
    const links = findLinks(parseMarkdown(source).tree)
    expect(links).toEqual([
      { words, url: expect.stringMatching(/^(?:http|mailto)/), at: source.indexOf(words) },
    ])
    expect(links[0]?.url.endsWith(words)).toBe(true)
  })

  it('keeps a mark that is written between its brackets', () => {
    expect(findLinks(parseMarkdown('See <https://harbour.example/”a>.').tree)).toMatchObject([
      { url: 'https://harbour.example/”a' },
    ])
    expect(findLinks(parseMarkdown('[“a” b](https://harbour.example/”)').tree)).toMatchObject([
      { words: '“a” b', url: 'https://harbour.example/”' },
    ])
  })
})

describe('a tilde', () => {
  it.each(['5~10 to 20~30', 'about ~5 of ~6', '~one~'])(
    'that is no pair strikes nothing out: %s',
    (source) => {
      expect(JSON.stringify(parseMarkdown(source).tree)).not.toContain('"type":"delete"')
    },
  )
})
