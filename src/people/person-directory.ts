import { foldName } from './fold-name.ts'
import type { KnownPerson } from '../content/person-file.ts'

/** List the person files by their folded names and aliases, with “the” in front and without; the first file keeps a name. */
export function toDirectory(known: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson> {
  const files = new Map<string, KnownPerson>()
  for (const person of known)
    for (const name of [person.name, ...person.aliases])
      for (const form of [foldName(name), foldName(name).replace(/^the /, '')])
        if (!files.has(form)) files.set(form, person)
  return files
}
