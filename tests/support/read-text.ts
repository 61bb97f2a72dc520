import { toPlainBlocks } from '../../src/markdown/plain-text.ts'
import { findMentions } from '../../src/people/find-mentions.ts'
import type { KnownPerson } from '../../src/content/person-file.ts'
import { resolvePeople } from '../../src/people/resolve-people.ts'
import { findAttributions } from '../../src/quotes/find-attributions.ts'
import { toDocument } from '../../src/text/document.ts'

const PUBLISHED = '2026-03-24'

/** Read a plain text up to its attributions, every line a paragraph: those that quote, and those without marks. */
export function readText(text: string, people: readonly KnownPerson[] = []) {
  const document = toDocument(text, toPlainBlocks(text))
  const resolved = resolvePeople(document, findMentions(document), people, PUBLISHED)
  const all = findAttributions(document, resolved)
  const attributions = all.filter(({ kind }) => kind !== 'reported')
  const reported = all.filter(({ kind }) => kind === 'reported')
  return { document, ...resolved, all, attributions, reported }
}

/** Who says what in a text, a line for each statement: “speaker: words // more words”, “?” where nobody is named. */
export function readVoices(text: string, people: readonly KnownPerson[] = []): string[] {
  return readText(text, people).attributions.map(
    ({ speaker, quote }) => `${speaker?.name ?? '?'}: ${quote.map((part) => part.text).join(' // ')}`,
  )
}

/** A person file with what a test does not care about left at its defaults. */
export function makePerson(person: Partial<KnownPerson> & Pick<KnownPerson, 'id' | 'name'>): KnownPerson {
  return { kind: 'person', aliases: [], roles: [], hidden: false, ...person }
}
