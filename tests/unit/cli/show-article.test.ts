import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { toArticleLines } from '../../../src/cli/show-article.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

it('shows an article to people: its words as they stand, then what was read of them; nothing in it steers a terminal', () => {
  const body =
    'The crews reopened the gates on Saturday.\n\n“Nobody has signed,” Marta Delgado said. &#27;[2J'
  const { article } = readArticle(
    `---\ntitle: "The quay \\u001b[31m"\npublished: 2026-03-22\n---\n\n${body}\n`,
    'quay.md',
    {
      ...{ people: [], pictures: new Map(), language: 'en', timezone: 'UTC' },
    },
  )
  if (!article) throw new Error('The article is refused.')
  const written = toArticleLines(article).join('\n')
  const shown = stripVTControlCharacters(written)
  expect(shown).toContain('on Saturday.\n\n“Nobody has signed,” Marta Delgado said.')
  expect(shown).toMatch(/^Sat 21 March 2026 {2}crews|The crews reopened the gates/m)
  expect(shown).toMatch(/^Marta Delgado {2}Nobody has signed,? {2}\(direct, /m)
  expect(written).not.toContain('\u001B[2J')
  expect(written).not.toContain('\u001B[31m')
})
