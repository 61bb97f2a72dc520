import { daysBetween } from './calendar.ts'
import type { Phrase } from '../language/phrase.ts'
import { lowerAt, type Scan, tokenAt } from '../language/scan.ts'

/** A dateline stands among the first words of a text, headline and byline aside. */
const REACH = 120
/** How many days a report may lie in front of its publication, or its time zone put it behind. */
const [EARLIEST, LATEST] = [10, 1]

/**
 * Tell whether a date is that of the dateline (“PORT ELLERY, June 9 (NPA) – The port …”): what the text tells from its day
 * on is told from there, if it was published within days.
 */
export function isDateline({ scan, firstToken, endToken }: Phrase, day: string, published: string): boolean {
  const before = daysBetween(day, published)
  if (before > EARLIEST || before < -LATEST || firstToken > REACH || firstToken === scan.start) return false
  for (let at = scan.start; at < firstToken; at++) if (!isPlace(scan, at)) return false
  return /^[-–—]+$/.test(lowerAt(scan, skipBracket(scan, endToken)))
}

/** The place in capitals, with what may be told of it: “PORT ELLERY, Norvia (NPA),”. */
function isPlace(scan: Scan, at: number): boolean {
  const token = tokenAt(scan, at)
  return (
    token !== undefined &&
    (token.kind === 'mark' ? /^[,.()/-]$/.test(token.text) : /^\p{Lu}/u.test(token.text)) &&
    (at > scan.start || /^\p{Lu}{2,}$/u.test(token.text))
  )
}

function skipBracket(scan: Scan, at: number): number {
  if (lowerAt(scan, at) !== '(') return at
  for (let place = at + 1; place < at + 8; place++) if (lowerAt(scan, place) === ')') return place + 1
  return at
}
