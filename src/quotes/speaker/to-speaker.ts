import { type Excerpt, type Span, toExcerpt } from '../../markdown/span.ts'
import type { ResolvedMention } from '../../people/identity.ts'
import type { Person } from '../../people/person.ts'
import type { Speaker } from '../attribution.ts'

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
  if (mention?.antecedent) return toDescribed(toExcerpt(text, mention.antecedent), excerpt, false)
  if (mention?.kind === 'pronoun') return null
  return toDescribed(excerpt, excerpt, mention?.type === 'place' || mention?.type === 'organisation')
}

/** A place that speaks is its government; whoever else has no name stays described and is never merged. */
function toDescribed(description: Excerpt, mention: Excerpt, isBody: boolean): Speaker {
  return {
    id: null,
    kind: isBody ? 'organisation' : 'anonymous',
    name: description.text.replace(/\s+/g, ' '),
    role: null,
    mention,
  }
}

/** Turn several names that speak together into one speaker without an id of its own: no one of them said it alone. */
export function toJointSpeaker(
  text: string,
  mentions: readonly ResolvedMention[],
  people: ReadonlyMap<string, Person>,
): Speaker | null {
  const names = mentions.map(
    (mention) => (mention.person && people.get(mention.person)?.name) ?? mention.head,
  )
  const [first, last] = [mentions[0], mentions.at(-1)]
  if (!first || !last) return null
  const name = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
  return {
    id: null,
    kind: 'person',
    name,
    role: null,
    mention: toExcerpt(text, { start: first.start, end: last.end }),
  }
}
