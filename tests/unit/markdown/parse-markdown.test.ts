import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'

describe('frontmatter', () => {
  it('is the YAML between the fences, with its line', () => {
    expect(parseMarkdown('---\ntitle: A\n---\n\nText.').head).toEqual({
      format: 'yaml',
      text: 'title: A',
      line: 2,
    })
  })

  it.each([
    ['a rule in the middle is none', 'Text.\n\n---\n\ntitle: A\n\n---\n'],
    ['an open fence is none', '---\ntitle: A\n\nText.'],
    ['words before the fence make it none', 'Words.\n---\ntitle: A\n---\n'],
    ['text between two rules is none', '---\n\nWords between rules.\n\n---\n'],
    ['four dashes are a rule', '----\ntitle: A\n----\n'],
    ['a template at the start is none', '{% include a.html %}\n\nText.'],
  ])('%s', (_, source) => {
    expect(parseMarkdown(source).head).toBeNull()
  })
})

describe('a head', () => {
  it.each([
    ['\n\n---\ntitle: A\n---\nText.', { format: 'yaml', text: 'title: A', line: 4 }],
    ['---  \ntitle: A\n...\nText.', { format: 'yaml', text: 'title: A', line: 2 }],
    ['---\n---\nText.', { format: 'yaml', text: '', line: 2 }],
    ['---\n# a comment\n---\nText.', { format: 'yaml', text: '# a comment', line: 2 }],
    ['---toml\ntitle = "A"\n---\nText.', { format: 'toml', text: 'title = "A"', line: 2 }],
    ['+++\ntitle = "A"\n+++\nText.', { format: 'toml', text: 'title = "A"', line: 2 }],
    ['{"title": "A"}\nText.', { format: 'json', text: '{"title": "A"}', line: 1 }],
    ['---json\n{"title": "A"}\n---\nText.', { format: 'json', text: '{"title": "A"}', line: 2 }],
  ])('%j', (source, head) => {
    const file = parseMarkdown(source)
    expect(file.head).toEqual(head)
    const [text, ...others] = file.tree.children
    expect(others).toEqual([])
    expect(source.slice(text?.position?.start.offset)).toBe('Text.')
  })

  it.each([
    ['---\ntitle: A\n\nText.', 1],
    ['\n+++\ntitle = "A"\n---\n', 2],
    ['{\n  "title": "A"\n\nText.', 1],
    ['---coffee\ntitle: "A"\n---\n', 1],
  ])('that has no end, or cannot be read, is a problem: %j', (source, line) => {
    expect(parseMarkdown(source)).toMatchObject({
      head: null,
      problem: { rule: 'head', severity: 'error', line },
    })
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
