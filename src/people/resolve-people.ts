import type { TextDocument } from '../text/document.ts'
import type { KnownPerson } from './person-file.ts'
import type { Person } from './person.ts'
export function resolvePeople(
  _d: TextDocument,
  _m: readonly string[],
  _k: readonly KnownPerson[],
  _p: string,
): { people: Person[] } {
  return { people: [] }
}
