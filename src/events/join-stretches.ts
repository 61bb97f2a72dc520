import { findClauseIndex } from './dated-sentence.ts'
import type { DatedPlace } from './happening-candidate.ts'

/**
 * Make one place of the dates that stand for one stretch together: “on 9 and 10 January”, “Tuesday and Wednesday”, “from
 * 2014 to 2016”. What happened in it is one event. Other places stay as they are.
 */
export function joinStretches(places: readonly DatedPlace[]): DatedPlace[] {
  const joined: DatedPlace[] = []
  for (const place of places) {
    const before = joined.at(-1)
    if (before && isOfOneStretch(before, place)) joined[joined.length - 1] = join(before, place)
    else joined.push(place)
  }
  return joined
}

function isOfOneStretch(a: DatedPlace, b: DatedPlace): boolean {
  if (a.when.precision !== 'range' || a.when.edtf !== b.when.edtf) return false
  if (a.read !== b.read || b.firstToken - a.endToken > 2) return false
  if (findClauseIndex(a.read, a.firstToken) !== findClauseIndex(b.read, b.firstToken)) return false
  const link = a.read.tokens.slice(a.endToken, b.firstToken).map(({ lower }) => lower)
  return /^(?:and|,|, and|to|until|till|through|[-–—/])$/.test(link.join(' '))
}

function join(a: DatedPlace, b: DatedPlace): DatedPlace {
  const [first, last] = [a.expression, b.expression]
  const { text } = a.read
  const expression = {
    ...first,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: text.slice(first.end - first.words.length, last.end),
    value: a.when.edtf,
    confidence: Math.min(first.confidence, last.confidence),
  }
  return { ...a, expression, endToken: b.endToken }
}
