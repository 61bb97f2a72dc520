import type { Frame } from '../clause/frame.ts'
import type { Link, QuoteContext } from './governor.ts'
import { isPassive } from '../clause/is-passive.ts'
import { findSentenceStart } from '../clause/sentence-bounds.ts'
import { findClauseSubject } from '../clause/subject.ts'

/**
 * Read whom the sentence in front of a quotation that is a sentence of its own tells of, whatever it tells: “Delgado was
 * furious. “Nobody has signed.”” Null where that sentence quotes somebody, or tells what its subject is asked.
 */
export function governSubjectBefore({ frame, quote, before }: QuoteContext): Link | null {
  const isFirst = frame.items.slice(0, quote).every(({ kind }) => kind === 'mark')
  const place = isFirst ? before : frame
  return place ? findSubject(place, isFirst ? place.items.length - 1 : quote - 1) : null
}

function findSubject(frame: Frame, from: number): Link | null {
  const { items } = frame
  let last = from
  while (items[last]?.kind === 'stop') last--
  const first = findSentenceStart(items, last)
  const sentence = items.slice(first, last + 1)
  if (sentence.some(({ kind }) => kind === 'quote') || isAsked(frame, first, last)) return null
  const { index, isOpening } = findClauseSubject(items, last + 1)
  if (!isOpening || index < first) return null
  return { frame, cue: null, source: index, sourceEnd: index + 1, side: 'before' }
}

function isAsked({ items }: Frame, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (items[at]?.lower === 'asked' && isPassive(items, at)) return true
  return false
}
