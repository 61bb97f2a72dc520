import { findTemporalExpressions } from '../dates/find-temporal-expressions.ts'
import type { TemporalExpression } from '../dates/temporal-expression.ts'
import { findHappenings } from '../events/find-happenings.ts'
import { findMentions } from '../people/find-mentions.ts'
import type { Person } from '../people/person.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { resolvePeople } from '../people/resolve-people.ts'
import { findAttributions } from '../quotes/find-attributions.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { LanguagePack } from '../language/pack.ts'
import type { TextDocument } from '../text/document.ts'
import { findSaidDays } from './find-said-days.ts'
import type { Reading } from './reading.ts'

/** What a document is read with besides its own words. */
export interface DocumentContext {
  /** Civil day of publication. */
  readonly published: string
  readonly title: string
  readonly people: readonly KnownPerson[]
  /** What the article's language is read with. */
  readonly pack: LanguagePack
}

/** Find the dates, people, attributions and happenings of a document: the rooms side by side, none seeing another. */
export function readDocument(
  document: TextDocument,
  { published, title, people, pack }: DocumentContext,
): { readonly reading: Reading; readonly people: readonly Person[] } {
  if (!pack.hasVoices) return readDatesAlone(document, published, pack)
  const resolved = resolvePeople(document, findMentions(document), people, published)
  const attributions = findAttributions(document, resolved)
  const expressions = findDates(document, attributions, published, pack)
  const happenings = findHappenings(document, expressions, { published, title })
  const spoken = new Set(attributions.map(({ speaker }) => speaker?.id))
  return {
    people: resolved.people.filter(({ id }) => spoken.has(id) || resolved.sure.has(id)),
    reading: {
      expressions,
      attributions: attributions.map((attribution) => ({ ...attribution, origin: 'read' })),
      happenings: happenings.map((happening) => ({ ...happening, origin: 'read' })),
    },
  }
}

/** Of a language whose voices nobody reads the dates are found, and nothing else is guessed. */
function readDatesAlone(document: TextDocument, published: string, { dates }: LanguagePack) {
  const expressions = findTemporalExpressions(document, { published }, dates)
  return { people: [], reading: { expressions, attributions: [], happenings: [] } }
}

/** Find the dates as of publication; where words were said on another day, once more with those counting from there. */
function findDates(
  document: TextDocument,
  attributions: readonly Attribution[],
  published: string,
  { dates }: LanguagePack,
): TemporalExpression[] {
  const expressions = findTemporalExpressions(document, { published }, dates)
  const saidOn = findSaidDays(document, attributions, expressions, published)
  return saidOn.size === 0 ? expressions : findTemporalExpressions(document, { published, saidOn }, dates)
}
