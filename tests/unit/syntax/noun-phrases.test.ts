import { describe, expect, test } from 'vitest'
import { findAgent } from '../../../src/syntax/find-agent.ts'
import { readNounPhrase } from '../../../src/syntax/noun-phrase.ts'
import { readFirst, wordsOf } from './show-clauses.ts'

/** The phrase at the start of a text: its words, head, possessor and apposition. */
function show(text: string): string[] {
  const syntax = readFirst(text)
  const { tokens, verbAt, sentence } = syntax
  const phrase = readNounPhrase({ tokens, verbAt, endToken: sentence.endToken }, 0)
  if (!phrase) return []
  const parts = [wordsOf(syntax, phrase), tokens[phrase.head]?.text ?? '']
  return [...parts, wordsOf(syntax, phrase.possessor), wordsOf(syntax, phrase.apposition)]
}

describe('a noun phrase with its head, possessor and apposition', () => {
  test.each([
    ['The old stone bridge fell.', ['The old stone bridge', 'bridge', '–', '–']],
    ['A wave of attacks hit Norport.', ['A wave of attacks', 'wave', '–', '–']],
    ['The mayor’s brother left.', ['The mayor’s brother', 'brother', 'The mayor', '–']],
    ['Hale’s brother-in-law left.', ['Hale’s brother-in-law', 'law', 'Hale', '–']],
    ['The mayor, Ida Orme, left.', ['The mayor', 'mayor', '–', 'Ida Orme']],
    ['Ida Orme, the mayor of Norport, left.', ['Ida Orme', 'Orme', '–', 'the mayor of Norport']],
    ['She left.', ['She', 'She', '–', '–']],
    ['12,000 people left.', ['12,000 people', 'people', '–', '–']],
    ['The recently built quay sank.', ['The recently built quay', 'quay', '–', '–']],
  ])('%s', (text, parts) => {
    expect(show(text)).toEqual(parts)
  })

  test.each(['And they left.', 'After the vote she left.', 'To leave was hard.', '; the mayor left.'])(
    'none: %s',
    (text) => {
      expect(show(text)).toEqual([])
    },
  )

  test.each([
    ['The council in Norport met.', 'The council'],
    ['The council Monday met.', 'The council'],
    ['The council, which met, left.', 'The council'],
    ['Norport, on Monday, was quiet.', 'Norport'],
  ])('no more than the phrase: %s', (text, words) => {
    expect(show(text)).toEqual([words, expect.anything(), '–', '–'])
  })
})

describe('who does what a passive verb says stands behind “by”', () => {
  const agentOf = (text: string) => {
    const syntax = readFirst(text)
    return syntax.clauses.map((clause) => wordsOf(syntax, findAgent(syntax, clause)))
  }
  test.each([
    ['The plan was rejected by the council on Monday.', 'the council'],
    ['It was dubbed “a disaster” by the campaign.', 'the campaign'],
  ])('%s', (text, agent) => {
    expect(agentOf(text)).toContain(agent)
  })
  test.each(['The plan was rejected by 40 votes.', 'The plan was rejected.', 'She stood by the mayor.'])(
    'nobody: %s',
    (text) => {
      expect(agentOf(text).every((agent) => agent === '–')).toBe(true)
    },
  )
})
