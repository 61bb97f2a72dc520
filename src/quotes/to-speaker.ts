import { type Excerpt, type Span, toExcerpt } from '../markdown/span.ts'
import type { ResolvedMention } from '../people/identity.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from './attribution.ts'

/**
 * Turn the words that name a source into a speaker: somebody of the article by their full name, a body by its own, a
 * description by its words. Null where a pronoun means nobody known.
 */
export function toSpeaker(
  text: string,
  span: Span,
  mention: ResolvedMention | null,
  people: ReadonlyMap<string, Person>,
): Speaker | null {
  const excerpt = toExcerpt(text, span)
  const person = mention?.person ? people.get(mention.person) : undefined
  if (person) {
    const { id, kind, name, role } = person
    return { id, kind, name, role, mention: excerpt }
  }
  if (mention?.kind === 'pronoun') return null
  return toDescribed(excerpt, mention)
}

/** A place that speaks is its government; whoever else has no name stays described and is never merged. */
function toDescribed(mention: Excerpt, resolved: ResolvedMention | null): Speaker {
  const name = mention.text
  const isBody = resolved?.type === 'place' || resolved?.type === 'organisation'
  return { id: null, kind: isBody ? 'organisation' : 'anonymous', name, role: null, mention }
}
