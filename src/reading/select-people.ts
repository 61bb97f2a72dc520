import type { KnownPerson } from '../content/person-file.ts'

const WORD = /[\p{L}\p{N}]+/gu

/** What stands where an id may stand: marks give the speaker by it. */
const ID = /[^\s:'",[\]{}]+/g

/**
 * Build the selection of the people an article can mean: those of whose names and aliases it has a word that is
 * written with a capital, and those whose id it gives. An article is read with these alone, so a change to anybody
 * else cannot change it. Looked up by word, so that it takes no longer where many people are known.
 */
export function toPeopleSelector(people: readonly KnownPerson[]): (source: string) => readonly KnownPerson[] {
  const byWord = new Map<string, number[]>()
  const byId = new Map(people.map(({ id }, index) => [id, index]))
  people.forEach((person, index) => {
    for (const word of toNameWords(person)) {
      const known = byWord.get(word)
      if (known) known.push(index)
      else byWord.set(word, [index])
    }
  })
  return (source) => {
    const selected = new Set<number>()
    for (const word of fold(source).match(WORD) ?? [])
      for (const index of byWord.get(word) ?? []) selected.add(index)
    for (const id of source.match(ID) ?? []) {
      const index = byId.get(id)
      if (index !== undefined) selected.add(index)
    }
    return [...selected].toSorted((a, b) => a - b).flatMap((index) => people[index] ?? [])
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
