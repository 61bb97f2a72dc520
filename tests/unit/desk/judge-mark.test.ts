import { expect, it } from 'vitest'
import type { EditorMark } from '../../../src/content/frontmatter.ts'
import type { KnownPerson } from '../../../src/content/person-file.ts'
import { judgeMark } from '../../../src/desk/judge-mark.ts'
import { readArticle } from '../../../src/reading/read-article.ts'

const body =
  'The crews reopened the gates on Saturday. “It may be different,” Marta Delgado told the board. The yard was quiet.'
const people: readonly KnownPerson[] = [
  { id: 'marta-delgado', kind: 'person', name: 'Marta Delgado', aliases: [], roles: [], hidden: false },
]
const { article } = readArticle(
  `---\ntitle: x\npublished: 2026-03-22\nmarks: [{ text: on Saturday, date: 2020 }]\n---\n\n${body}\n`,
  'quay.md',
  {
    ...{ people, pictures: new Map(), language: 'en', timezone: 'UTC', ignoresMarks: true },
  },
)

it.each<[EditorMark, string[]]>([
  [{ text: 'on Saturday', date: '2026-03-21' }, ['date right']],
  [{ text: 'on Saturday', date: '2026-03-14' }, ['date wrong']],
  [{ text: 'The yard', date: '2026-03' }, ['date missed']],
  [{ text: 'on Saturday', date: '2026-03-21', event: true }, ['date right', 'event right']],
  [{ text: 'on Saturday', event: false }, ['no event wrong']],
  [{ text: 'The yard', event: true }, ['event missed']],
  [{ text: 'It may be', speaker: 'marta-delgado' }, ['speaker right']],
  [{ text: 'It may be', speaker: 'unknown' }, ['speaker wrong']],
  [{ text: 'The yard', speaker: 'marta-delgado' }, ['speaker missed']],
  [{ text: 'It may be', ignore: true }, ['nothing there wrong']],
  [{ text: 'The yard', ignore: true }, ['nothing there right']],
  [{ text: 'gone', date: '2026' }, []],
  [{ text: 'on Saturday', summary: 'x' }, []],
])('what was read without marks is judged by %j', (mark, judged) => {
  if (!article) throw new Error('The article is refused.')
  expect(judgeMark(article, mark).map(({ of, result }) => `${of} ${result}`)).toEqual(judged)
})
