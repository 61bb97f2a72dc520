import { describe, expect, it } from 'vitest'
import { toPeopleSelector } from '../../../src/reading/select-people.ts'

const file = { kind: 'person', roles: [], hidden: false } as const
const people = [
  { ...file, id: 'marta-delgado', name: 'Marta Delgado', aliases: ['the Port Aldine leader'], roles: [] },
  { ...file, id: 'tomas-lindqvist', name: 'Tomás Lindqvist', aliases: [], roles: [] },
  { ...file, id: 'the-elder', name: 'Joana Reis', aliases: [], roles: [] },
]
const select = (source: string): string[] => toPeopleSelector(people)(source).map(({ id }) => id)

describe('the people an article can mean', () => {
  it.each([
    ['a name', 'Ms Delgado’s council met.', ['marta-delgado']],
    ['a name without its accents', 'Tomas said so.', ['tomas-lindqvist']],
    ['an alias', 'The leader of Aldine spoke.', ['marta-delgado']],
    ['an id in a mark', 'speaker: the-elder', ['the-elder']],
    ['nobody', 'The council met.', []],
    ['no part of another word', 'Delgadoville is a town.', []],
  ])('%s', (_, source, expected) => {
    expect(select(source)).toEqual(expected)
  })
})
