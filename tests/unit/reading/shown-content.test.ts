import { expect, it } from 'vitest'
import { toShownContent } from '../../../src/reading/shown-content.ts'

const span = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length }
}

it.each([
  [
    'The port denied that a strike was planned.',
    'denied',
    'a strike was planned',
    'denied that a strike was planned',
  ],
  [
    'The port accused the town of hiding a file.',
    'accused',
    'the town of hiding a file',
    'accused the town of hiding a file',
  ],
  ['The port agreed to begin talks.', 'agreed', 'to begin talks', 'agreed to begin talks'],
  ['The port explained what it had meant.', 'explained', 'what it had meant', 'explained what it had meant'],
  ['The port said that a strike was planned.', 'said', 'a strike was planned', 'a strike was planned'],
  ['A strike was planned, the port denied.', 'denied', 'A strike was planned', 'A strike was planned'],
  [
    'The port called on the town to close the quay.',
    'called',
    'the town to close the quay',
    'called on the town to close the quay',
  ],
])('“%s” is shown from where it says what was meant', (text, cue, content, shown) => {
  const statement = {
    kind: 'reported',
    cue: span(text, cue),
    content: [span(text, content)],
    rule: 'clause-behind-subject-verb',
  } as const
  expect(toShownContent(text, statement).map(({ start, end }) => text.slice(start, end))).toEqual([shown])
})

it.each([
  ['The port announced a new ferry.', 'announced', 'a new ferry', 'announced a new ferry'],
  ['The port called for calm.', 'called', 'calm', 'called for calm'],
])('“%s” is shown with the verb that names a thing', (text, cue, content, shown) => {
  const statement = {
    kind: 'reported',
    cue: span(text, cue),
    content: [span(text, content)],
    rule: 'thing-behind-subject-verb',
  } as const
  expect(toShownContent(text, statement).map(({ start, end }) => text.slice(start, end))).toEqual([shown])
})

it.each([
  [
    'mixed',
    'The port denied that the quay was “unsafe”.',
    'that the quay was “unsafe”',
    'denied that the quay was “unsafe”',
  ],
  ['direct', 'The port denied “a cover-up”.', '“a cover-up”', 'denied “a cover-up”'],
  [
    'mixed',
    'The port said that the quay was “unsafe”.',
    'that the quay was “unsafe”',
    'that the quay was “unsafe”',
  ],
  ['direct', 'The port said: “Nobody denied it.”', '“Nobody denied it.”', '“Nobody denied it.”'],
] as const)('%s words are shown with a verb that denies them: %s', (kind, text, content, shown) => {
  const cue = span(text, text.split(' ')[2]?.replace(':', '') ?? '')
  const statement = { kind, cue, content: [span(text, content)], rule: 'subject-verb-quote' }
  expect(toShownContent(text, statement).map(({ start, end }) => text.slice(start, end))).toEqual([shown])
})

it('leaves quotations as they are', () => {
  const text = 'The port promised “to begin talks”.'
  const content = [span(text, '“to begin talks”')]
  expect(
    toShownContent(text, {
      kind: 'direct',
      cue: span(text, 'promised'),
      content,
      rule: 'subject-verb-quote',
    }),
  ).toBe(content)
})
