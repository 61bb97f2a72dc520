import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../src/markdown/limits/find-excess.ts'
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const head = '---\ntitle: A\npublished: 2026-03-24\n---\n\n'
const over = LIMITS.depth + 1

/** Texts that are just over a bound; each is small enough for the parser, had it been given it. */
const TOO_MUCH: readonly (readonly [string, string])[] = [
  ['quotations', `${'> '.repeat(over)}a`],
  ['items in one line', `${'- '.repeat(over)}a`],
  [
    'items by their indent',
    Array.from({ length: over + 1 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  ],
  ['emphasis', `${'*a _b '.repeat(over)}`],
  ['emphasis that is closed', `${'*a **b '.repeat(over)}${'c** d* '.repeat(over)}`],
  ['brackets', `${'['.repeat(over)}a${']'.repeat(over)}`],
  ['pictures', `${'!['.repeat(over)}a${'](b)'.repeat(over)}`],
  ['elements', `${'<div>'.repeat(over)}a`],
  ['underlined headings', 'a\n=\n\n'.repeat(LIMITS.underlinedHeadings + 1)],
  ['lazy lines', `> a\n${'b\n'.repeat(LIMITS.lazyLines + 1)}`],
  ['closing brackets', ']'.repeat(LIMITS.unmatched + 1)],
  ['closing marks', 'a* '.repeat(LIMITS.unmatched + 1)],
  [
    'lengths of backticks',
    Array.from({ length: LIMITS.tickLengths + 1 }, (_, n) => `a${'`'.repeat(n + 1)}`).join(' '),
  ],
  ['cells that are left out', `${'|a'.repeat(300)}|\n${'|-'.repeat(300)}|\n${'|b|\n'.repeat(200)}`],
]

describe('a bound', () => {
  it.each(TOO_MUCH)('refuses %s, with the line and what to do', (_, markdown) => {
    const { article, diagnostics } = readArticle(head + markdown, 'a.md', {
      people: [],
      language: 'en',
      timezone: 'UTC',
      pictures: new Map(),
    })
    expect(article).toBeNull()
    expect(diagnostics).toMatchObject([
      {
        rule: 'too-much',
        severity: 'error',
        line: expect.any(Number),
        message: expect.stringMatching(/Cut|Write|write/),
      },
    ])
    expect(diagnostics[0]?.line).toBeGreaterThan(5)
  })

  it.each([
    ['quotations', `${'> '.repeat(20)}a`],
    ['items', Array.from({ length: 20 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['many items', '- a\n'.repeat(2000)],
    ['paragraphs with emphasis and links', '*a* **b** [c](d) [sic] 3* snake_case_name\n\n'.repeat(500)],
    ['marks in code', `${'`*[_` '.repeat(500)}\n\n\`\`\`\n${'[*'.repeat(2000)}\n\`\`\``],
    ['a full table', `|a|b|\n|-|-|\n${'|c|d|\n'.repeat(1000)}`],
    ['elements side by side', '<div><b>a</b><p>b<br></div>\n\n'.repeat(300)],
    ['items without end tags', `<ul>${'<li>a'.repeat(500)}</ul>`],
    ['long prose', 'On Monday the quay was shut, and the ferry stayed in its berth.\n\n'.repeat(300)],
  ])('is not passed by %s', (_, markdown) => {
    expect(parseMarkdown(markdown).problem).toBeNull()
  })
})
