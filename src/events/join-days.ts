import { shiftDay } from '../dates/calendar.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import { findClauseIndex } from './dated-sentence.ts'
import type { DatedPlace } from './happening-candidate.ts'

/**
 * Make one place of days that follow each other and are joined by “and” or a comma: “on 9 and 10 January”, “Tuesday and
 * Wednesday”. What happened on both is one event, dated with the stretch. Other places stay as they are.
 */
export function joinDays(places: readonly DatedPlace[]): DatedPlace[] {
  const joined: DatedPlace[] = []
  for (const place of places) {
    const before = joined.at(-1)
    const both = before && isLinked(before, place) ? toStretch(before, place) : null
    if (both) joined[joined.length - 1] = both
    else joined.push(place)
  }
  return joined
}

/** Tell whether only “and” or a comma stands between two places of a clause. */
function isLinked(a: DatedPlace, b: DatedPlace): boolean {
  if (a.read !== b.read || b.firstToken - a.endToken > 2) return false
  if (findClauseIndex(a.read, a.firstToken) !== findClauseIndex(b.read, b.firstToken)) return false
  const link = a.read.tokens.slice(a.endToken, b.firstToken).map(({ lower }) => lower)
  return /^(?:and|,|, and)$/.test(link.join(' '))
}

function toStretch(a: DatedPlace, b: DatedPlace): DatedPlace | null {
  const { start } = a.when
  const isNextDay =
    a.when.end !== null && b.when.precision === 'day' && b.when.start === shiftDay(a.when.end, 1, 'day')
  const isDays = a.when.precision === 'day' || a.when.precision === 'range'
  const when = isNextDay && isDays ? parseEdtf(`${start}/${b.when.end}`) : null
  if (!when) return null
  const [first, last] = [a.expression, b.expression]
  const { text } = a.read
  const expression = {
    ...first,
    end: last.end,
    text: text.slice(first.start, last.end),
    words: text.slice(first.end - first.words.length, last.end),
    value: when.edtf,
    when,
    confidence: Math.min(first.confidence, last.confidence),
  }
  return { ...a, expression, when, endToken: b.endToken }
}
