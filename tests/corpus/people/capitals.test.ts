import { describe, expect, it } from 'vitest'
import { readArticle } from '../../../src/reading/read-article.ts'
import { readText } from '../../support/read-text.ts'

const SAID = '“Nobody has signed anything yet,” she said.'

describe('a paragraph of many names', () => {
  it.each([
    [
      'Marta Delgado visited Port Aldine with Tomas Lindqvist on Friday.',
      ['Marta Delgado', 'Tomas Lindqvist'],
    ],
    ['Marta Delgado left. Then Marta Delgado came.', ['Marta Delgado']],
    ['Marta Delgado met Tomas Lindqvist and Petra Holm in Port Aldine.', ['Marta Delgado', 'Petra Holm']],
    [
      'Marta Delgado, Tomas Lindqvist, Petra Holm and Salma Wirth of Gull Bay were there',
      ['Marta Delgado', 'Tomas Lindqvist', 'Petra Holm', 'Salma Wirth'],
    ],
  ])('keeps its people: %s', (paragraph, people) => {
    const names = ['markdown', 'flat'].map((form) => readPeople(form, paragraph))
    for (const found of names) expect(found).toEqual(expect.arrayContaining(people))
  })

  it('says who “she” is', () => {
    const { article } = readMarkdown(`Marta Delgado visited Port Aldine with Tomas Lindqvist.\n\n${SAID}`)
    expect(article?.statements.map(({ speaker }) => speaker?.name)).toEqual(['Marta Delgado'])
  })
})

describe('capitals that name nobody', () => {
  it.each([
    ['markdown', '## Council Votes to Keep the Harbour Bridge Shut, Tomas Delgado Says'],
    ['flat', 'Council Votes to Keep the Harbour Bridge Shut Until Spring'],
    ['flat', 'Tomas Delgado Visits Port Aldine With Petra Holm After Storm.'],
    ['flat', 'COUNCIL VOTES TO KEEP HARBOUR BRIDGE SHUT UNTIL SPRING'],
    ['markdown', 'COUNCIL VOTES TO KEEP HARBOUR BRIDGE SHUT UNTIL SPRING'],
    ['markdown', 'PORT ALDINE, Norvia (Harbour News) — The bridge was shut.'],
  ])('in %s: %s', (form, text) => {
    expect(readPeople(form, text)).toEqual([])
  })
})

function readPeople(form: string, text: string): string[] {
  const people = form === 'flat' ? readText(text).people : (readMarkdown(text).article?.people ?? [])
  return people.map(({ name }) => name)
}

function readMarkdown(body: string) {
  const context = { language: 'en', timezone: 'UTC', people: [], pictures: new Map<string, null>() }
  return readArticle(
    `---\ntitle: News\npublished: 2026-03-24\n---\n\n${body}\n`,
    '2026-03-24-news.md',
    context,
  )
}
