import type { TextDocument } from '../text/document.ts'
import { findSeatNoun } from './find-seat-end.ts'
import type { Mention } from './mention.ts'

/**
 * Join an office, the place or body it is held for and the holder's name right behind it to one mention of the holder:
 * “the former mayor of Farrow Gordon Skory”. The mentions come and go in text order.
 */
export function joinSeats(document: TextDocument, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    const [before, place] = [joined.at(-2), joined.at(-1)]
    const seat = place && isHolderOf(place, mention) ? findSeatNoun(document.tokens, place.firstToken) : -1
    if (!place || seat < 0 || document.tokens[seat + 1]?.text === ')') {
      joined.push(mention)
      continue
    }
    const isDescribed = before?.kind === 'description' && before.headToken === seat
    joined.length -= isDescribed ? 2 : 1
    joined.push(toHolder(document, isDescribed ? before.firstToken : seat, place, mention))
  }
  return joined
}

function isHolderOf(place: Mention, name: Mention): boolean {
  return (
    place.kind !== 'pronoun' &&
    name.kind === 'name' &&
    name.type !== 'place' &&
    name.type !== 'organisation' &&
    place.endToken === name.firstToken &&
    place.quotation === name.quotation
  )
}

function toHolder({ text, tokens }: TextDocument, first: number, place: Mention, name: Mention): Mention {
  const isArticle = /^(?:the|an?|his|her|its|their)$/.test(tokens[first]?.lower ?? '')
  const role = text.slice(tokens[isArticle ? first + 1 : first]?.start, place.end)
  return {
    ...name,
    start: tokens[first]?.start ?? name.start,
    firstToken: first,
    type: 'person',
    role: name.role ?? role,
  }
}
