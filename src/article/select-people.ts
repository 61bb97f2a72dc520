import type { KnownPerson } from '../people/person-file.ts'

const WORD = /[\p{L}\p{N}]+/gu

/**
 * Build the selection of the people an article can mean: those of whose names and aliases it has a word that is
 * written with a capital, and those whose id it gives. An article is read with these alone, so a change to anybody
 * else cannot change it.
 */
export function toPeopleSelector(people: readonly KnownPerson[]): (source: string) => readonly KnownPerson[] {
  const known = people.map((person) => ({ person, words: toNameWords(person) }))
  return (source) => {
    const words = new Set(fold(source).match(WORD))
    return known
      .filter((each) => each.words.some((word) => words.has(word)) || source.includes(each.person.id))
      .map(({ person }) => person)
  }
}

/** The words of somebody's names that are written with a capital, or all where none is. */
function toNameWords({ name, aliases }: KnownPerson): string[] {
  const words = [name, ...aliases].flatMap((each) => each.match(WORD) ?? [])
  const capitalised = words.filter((word) => /^\p{Lu}\p{L}+/u.test(word))
  return [...new Set((capitalised.length > 0 ? capitalised : words).map(fold))]
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
