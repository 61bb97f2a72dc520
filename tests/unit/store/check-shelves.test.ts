import { expect, it } from 'vitest'
import { checkShelves } from '../../../src/store/check-shelves.ts'

const entry = (id: string, topics: string[], authors: string[] = []) => ({ id, meta: { topics, authors } })
const articles = ['one', 'two', 'three'].map((id) => ({ id, file: `articles/${id}.md` }))

it('says once of each spelling that it shares a page, and whether it may be another topic', () => {
  const entries = [
    entry('one', ['NATO', 'Port Aldine', 'C'], ['Ines Moravec']),
    entry('two', ['Nato', 'Port-Aldine', 'C++', 'port']),
    entry('three', ['Nato', 'NATO', 'Port-Aldine'], ['Inés Moravec', 'NATO']),
  ]
  expect(checkShelves(entries, articles)).toMatchObject(
    [
      {
        file: 'articles/two.md',
        severity: 'info',
        message: /“Nato” shares a page with “NATO” of articles\/one\.md/,
      },
      { file: 'articles/two.md', severity: 'warning', message: /“Port-Aldine” .* “Port Aldine”/ },
      { file: 'articles/three.md', severity: 'warning', message: /“Inés Moravec” .* “Ines Moravec”/ },
    ].map((each) => ({ ...each, message: expect.stringMatching(each.message) })),
  )
})
