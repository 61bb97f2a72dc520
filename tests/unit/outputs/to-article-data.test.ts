import { describe, expect, it } from 'vitest'
import { toPeopleFinder } from '../../../src/outputs/known-people.ts'
import { toArticleData } from '../../../src/outputs/to-article-data.ts'
import { toEntry } from '../../../src/store/to-entry.ts'
import {
  find,
  makeArticle,
  makeEvent,
  makeSpeaker,
  makeStatement,
  makeWhen,
} from '../components/made-article.ts'
import { makeArchive, makeHidden, publication } from './made-archive.ts'

const TEXT = 'On Saturday “it broke,” said Mr Finch. “Nobody has signed,” Marta Delgado said.'
const finch = makeSpeaker('Ada Finch', { role: 'clerk', mention: find(TEXT, 'Mr Finch') })
const delgado = makeSpeaker('Marta Delgado', { mention: find(TEXT, 'Marta Delgado') })
const article = makeArticle([TEXT], {
  events: [
    makeEvent(TEXT, 'On Saturday', makeWhen('2026-03-21'), { people: ['ada-finch', 'marta-delgado'] }),
  ],
  statements: [
    makeStatement(TEXT, ['“it broke,”'], ['it broke,'], finch),
    makeStatement(TEXT, ['“Nobody has signed,”'], ['Nobody has signed,'], delgado),
  ],
  people: [finch, delgado].map(({ id, name, role, mention }) => ({
    id: id ?? '',
    kind: 'person',
    name,
    role,
    mentions: [mention],
  })),
  diagnostics: [
    { rule: 'unknown-speaker', severity: 'warning', message: 'Ada Finch has no file.', line: 1, column: 1 },
    { rule: 'dateless', severity: 'info', message: 'Nothing is dated.', line: 1, column: 1 },
  ],
})

function toData(hidden: readonly string[]) {
  const entry = toEntry(article, 'digest')
  const archive = makeArchive(
    [entry],
    hidden.map((id) => makeHidden(id, id)),
  )
  return toArticleData(article, toPeopleFinder(archive)(entry), publication)
}

describe('an article as open data', () => {
  it('has the addresses of itself, of what it holds and of those who have a page', () => {
    const { url, events, statements, people } = toData([])
    expect([url, events[0]?.url, statements[1]?.url, statements[1]?.speaker?.url, people[0]?.url]).toEqual([
      'https://harbour.example/news/articles/bridge/',
      'https://harbour.example/news/articles/bridge/#e-on-saturday',
      'https://harbour.example/news/articles/bridge/#s-nobody-has-signed%2C',
      'https://harbour.example/news/speakers/marta-delgado/',
      'https://harbour.example/news/speakers/ada-finch/',
    ])
  })

  it('keeps confidence, rule and precision', () => {
    const { events, statements } = toData([])
    expect([events[0]?.confidence, events[0]?.rule, events[0]?.when.precision]).toEqual([
      0.9,
      'weekday',
      'day',
    ])
    expect([statements[0]?.confidence, statements[0]?.rule]).toEqual([0.9, 'speaker-verb'])
  })

  it('has somebody who is hidden nowhere but in the article’s own words', () => {
    const data = toData(['ada-finch'])
    expect(data.people.map(({ id }) => id)).toEqual(['marta-delgado'])
    expect(data.events[0]?.people).toEqual(['marta-delgado'])
    expect(data.statements[0]?.speaker).toEqual({
      id: null,
      kind: 'person',
      name: 'Mr Finch',
      role: null,
      mention: find(TEXT, 'Mr Finch'),
      url: null,
    })
    expect(data.diagnostics).toEqual([])
    expect(JSON.stringify(data)).not.toMatch(/ada-finch|Ada Finch/)
    expect(data.text).toBe(TEXT)
  })
})
