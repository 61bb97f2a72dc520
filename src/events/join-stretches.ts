import { toStretch } from '../dates/resolve/to-when.ts'
import type { When } from '../dates/when.ts'
import { findClauseIndex } from './find-clause-index.ts'
import type { DatedPlace } from './happening-candidate.ts'

/**
 * Make one place of the dates that stand for one stretch together: “on 9 and 10 January”, “Tuesday and Wednesday”, “from
 * 2014 to 2016”; likewise of dates that are told as alternatives. What happened in it is one event. Other places stay as they are.
 */
export function joinStretches(places: readonly DatedPlace[]): DatedPlace[] {
  const joined: DatedPlace[] = []
  for (const place of places) {
    const before = joined.at(-1)
    if (before && isOfOneStretch(before, place)) joined[joined.length - 1] = join(before, place, before.when)
    else if (before && isAlternative(before, place))
      joined[joined.length - 1] = join(before, place, toHull(before.when, place.when))
    else joined.push(place)
  }
  return joined
}

function isOfOneStretch(a: DatedPlace, b: DatedPlace): boolean {
  if (a.when.precision !== 'range' || a.when.edtf !== b.when.edtf) return false
  return /^(?:and|,|, and|to|until|till|through|[-–—/])$/.test(findLink(a, b))
}

/** “At the end of May or in early June”: one event, about the turn from one to the other. */
function isAlternative(a: DatedPlace, b: DatedPlace): boolean {
  const isAbout = a.when.approximate.end && b.when.approximate.start
  return isAbout && /^(?:or|, or)$/.test(findLink(a, b))
}

/** The words between two places of one clause; empty where too many part them. */
function findLink(a: DatedPlace, b: DatedPlace): string {
  if (a.read !== b.read || b.firstToken - a.endToken > 2) return ''
  if (findClauseIndex(a.read, a.firstToken) !== findClauseIndex(b.read, b.firstToken)) return ''
  const link = a.read.tokens.slice(a.endToken, b.firstToken)
  return link.map(({ lower }) => lower).join(' ')
}

function toHull(a: When, b: When): When {
  const [start = null, end = null] = [a.start, b.end]
  const about = { start: a.approximate.start, end: b.approximate.end }
  return start !== null && end !== null && start < end ? toStretch(start, end, 'range', null, about) : a
}

function join(a: DatedPlace, b: DatedPlace, when: When): DatedPlace {
  const [first, last] = [a.expression, b.expression]
  const { text } = a.read
  const expression = {
    ...first,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: text.slice(first.end - first.words.length, last.end),
    value: when.edtf,
    confidence: Math.min(first.confidence, last.confidence),
  }
  return { ...a, expression, when, endToken: b.endToken }
}
