import type { KnownPerson } from '../people/person-file.ts'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Select the people an article can mean: those of whom a name or an alias ends in a word the article has. What an
 * article is read with thus depends on these alone, and a change to anybody else does not read it again.
 */
export function selectPeople(source: string, people: readonly KnownPerson[]): KnownPerson[] {
  const words = new Set(fold(source).match(WORD))
  return people.filter((person) => [person.name, ...person.aliases].some((name) => words.has(lastWord(name))))
}

function lastWord(name: string): string {
  return fold(name).match(WORD)?.at(-1) ?? ''
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
