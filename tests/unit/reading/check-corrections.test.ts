import { expect, it } from 'vitest'
import { readArticle } from '../../../src/reading/read-article.ts'

it('tells of a correction whose words are gone, with its place, and of no other', () => {
  const source = `---
title: The bridge
published: 2026-03-24
corrections:
  - { date: 2026-03-25, text: The deck was open., mark: the deck is shut }
  - date: 2026-03-25
    text: It was another day.
    mark: on Saturday
  - { date: 2026-03-26, text: All of it. }
---

On Monday the deck is shut, and the deck is shut.
`
  const { article, diagnostics } = readArticle(source, 'bridge.md', {
    people: [],
    language: 'en',
    timezone: 'UTC',
    pictures: new Map(),
  })
  expect(article?.meta.corrections).toHaveLength(3)
  expect(diagnostics.filter(({ rule }) => rule === 'correction-mark')).toMatchObject([
    { severity: 'warning', line: 8, message: expect.stringMatching(/“on Saturday” does not stand/) },
  ])
})
