import { describe, expect, it } from 'vitest'
import { foldName } from '../../../src/people/fold-name.ts'
import { isRoleMatching, toRoleWords } from '../../../src/people/match-role.ts'
import { isSameName } from '../../../src/people/same-name.ts'
import { readText } from '../../support/read-text.ts'

describe('folding names', () => {
  it.each([
    ['Miloš Skorý', 'Milos Skory'],
    ['Skoryiskyy', 'Skoryisky'],
    ['Jean-Luc O’Dowd', "Jean Luc O'Dowd"],
    ['Łukasz Ørsted', 'Lukasz Orsted'],
    ['J.R. Rowe', 'JR Rowe'],
  ])('%s is %s', (a, b) => {
    expect(foldName(a)).toBe(foldName(b))
  })

  it.each([
    ['Marta Delgado', 'Marta Delgada'],
    ['Rowe', 'Rowse'],
  ])('%s is not %s', (a, b) => {
    expect(foldName(a)).not.toBe(foldName(b))
  })
})

describe('full names', () => {
  it.each([
    ['tomas lindqvist', 'tom lindqvist'],
    ['thomas r lindqvist', 'tom lindqvist'],
    ['t lindqvist', 'tomas lindqvist'],
  ])('%s can be %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(true)
  })

  it.each([
    ['marta delgado', 'hugo delgado'],
    ['marta delgado', 'marta lindqvist'],
    ['dana rowe', 'dan rowe'],
  ])('%s cannot be %s', (a, b) => {
    expect(isSameName(a.split(' '), b.split(' '))).toBe(false)
  })
})

describe('descriptions by role', () => {
  it.each([
    ['the harbour inspector', 'harbour inspector'],
    ['the inspector', 'chief harbour inspector'],
    ['the French leader', 'president of France'],
    ['the American president', 'president of the United States'],
    ['the senator', 'Sen.'],
    ['the governor', 'Gov.'],
  ])('“%s” can be the %s', (description, role) => {
    expect(isRoleMatching(toRoleWords(description), toRoleWords(role))).toBe(true)
  })

  it.each([
    ['the harbour master', 'harbour inspector'],
    ['the French leader', 'president of Germany'],
    ['the deputy inspector', 'harbour inspector'],
  ])('“%s” cannot be the %s', (description, role) => {
    expect(isRoleMatching(toRoleWords(description), toRoleWords(role))).toBe(false)
  })
})

describe('roles as a text gives them', () => {
  it.each([
    ['Council leader Marta Delgado left.', 'Council leader'],
    ['The council leader, Marta Delgado, left.', 'council leader'],
    ['Marta Delgado, the leader of the harbour council, left.', 'leader of the harbour council'],
    ['Marta Delgado, a spokeswoman for Mrs. Rowe, left.', 'spokeswoman for Mrs. Rowe'],
    ['Prime Minister Marta Delgado left.', 'Prime Minister'],
  ])('%s', (text, role) => {
    expect(readText(text).people.find(({ name }) => name === 'Marta Delgado')?.role).toBe(role)
  })

  it('are none where it gives none', () => {
    expect(readText('Ms Marta Delgado left.').people[0]).toMatchObject({ name: 'Marta Delgado', role: null })
  })
})

describe('mentions', () => {
  it('slice back and are in order', () => {
    const text = 'Council leader Marta Delgado left. “Hugo Rowe knows,” she said of Mr. Rowe.'
    for (const { mentions } of readText(text).people)
      for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('are no places, no months and none of a headline’s capitals', () => {
    const text = 'Harbour Board Votes For New Toll On Bridge\nOn Monday in March the board met in Paris.'
    expect(readText(text).people.filter(({ kind }) => kind === 'person')).toEqual([])
  })
})
