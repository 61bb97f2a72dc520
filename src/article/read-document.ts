import { findTemporalExpressions } from '../dates/find-temporal-expressions.ts'
import { findHappenings } from '../events/find-happenings.ts'
import { findMentions } from '../people/find-mentions.ts'
import type { Person } from '../people/person.ts'
import type { KnownPerson } from '../people/person-file.ts'
import { resolvePeople } from '../people/resolve-people.ts'
import { findAttributions } from '../quotes/find-attributions.ts'
import type { TextDocument } from '../text/document.ts'
import type { Reading } from './reading.ts'

/** What a document is read with besides its own words. */
export interface DocumentContext {
  /** Civil day of publication. */
  readonly published: string
  readonly title: string
  readonly people: readonly KnownPerson[]
}

/** Find the dates, people, attributions and happenings of a document: the rooms side by side, none seeing another. */
export function readDocument(
  document: TextDocument,
  { published, title, people }: DocumentContext,
): { readonly reading: Reading; readonly people: readonly Person[] } {
  const expressions = findTemporalExpressions(document, { published })
  const resolved = resolvePeople(document, findMentions(document), people, published)
  const attributions = findAttributions(document, resolved)
  const happenings = findHappenings(document, expressions, { published, title })
  return {
    people: resolved.people,
    reading: {
      expressions,
      attributions: attributions.map((attribution) => ({ ...attribution, origin: 'read' })),
      happenings: happenings.map((happening) => ({ ...happening, origin: 'read' })),
    },
  }
}
