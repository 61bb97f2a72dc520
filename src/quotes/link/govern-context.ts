import { findSource, type Source } from '../source/find-source.ts'
import { findTeller } from '../clause/find-teller.ts'
import type { Frame } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { isPassive } from '../clause/is-passive.ts'
import { opensClause } from '../clause/opens-clause.ts'
import { findSentenceStart } from '../clause/sentence-bounds.ts'

const FARTHEST = 120

/**
 * Read who says a quotation that is a sentence of its own from the sentence before it that reports speech without marks:
 * “Lindqvist said the deck was past saving. “Nobody has signed.”” Null where another quotation stands between.
 */
export function governContext({ frame, quote, before }: QuoteContext): Governor | null {
  const own = findReport(frame, quote - 1)
  if (own !== 'none') return own
  if (!before) return null
  const previous = findReport(before, before.items.length - 1)
  return previous === 'none' ? null : previous
}

/** The last report left of an index: null where a quotation comes first, 'none' where the paragraph begins first. */
function findReport(frame: Frame, from: number): Governor | null | 'none' {
  const { items } = frame
  for (let at = from; at >= 0 && at > from - FARTHEST; at--) {
    const item = items[at]
    if (item?.kind === 'quote') return null
    if (
      item?.kind !== 'cue' ||
      item.verb.strength === 'weak' ||
      item.verb.form === 'base' ||
      item.verb.form === 'ing'
    )
      continue
    const source = findSource(frame, at)
    if (hasQuoteBefore(items, at) || isAskedHere(items, at, from)) return null
    if (source?.item != null && isToldOf(items, source.item)) return null
    if (source && source.item !== null) return findOuter(frame, at) ?? toReport(frame, at, source)
  }
  return 'none'
}

/** “The Gazette reported Marr says it is over”: the report with which a sentence opens, where another’s stands in it. */
function findOuter(frame: Frame, inner: number): Governor | null {
  const { items } = frame
  const head = findSentenceStart(items, inner)
  for (let at = head; at < inner; at++) {
    const item = items[at]
    if (item?.kind !== 'cue') continue
    const isReport = item.verb.strength === 'say' && /^(?:past|present)$/.test(item.verb.form)
    const source = isReport ? findSource(frame, at) : null
    return source?.rule === 'subject-verb' &&
      source.item !== null &&
      source.item >= head &&
      opensClause(items, source.item)
      ? toReport(frame, at, source)
      : null
  }
  return null
}

function toReport(frame: Frame, cue: number, { item, end }: Source): Governor {
  return { frame, cue, source: item, sourceEnd: end, rule: 'report-before', place: null, side: 'before' }
}

/** “Marr was asked, “…””: whoever asked it is not who was told of before. */
function isAskedHere(items: Frame['items'], cue: number, last: number): boolean {
  return isPassive(items, cue) && last - cue <= 1 && /^[,:]?$/.test(items[cue + 1]?.lower ?? '')
}

/** “Residents were told that the mayor had ordered it”: the mayor is who was told of; who told them stays unsaid. */
function isToldOf(items: Frame['items'], source: number): boolean {
  const teller = findTeller(items, source)
  return teller >= 0 && isPassive(items, teller)
}

/** Tell whether the sentence of a cue quotes in front of it: then the cue reports that quotation. */
function hasQuoteBefore(items: Frame['items'], cue: number): boolean {
  for (let at = cue - 1; at >= 0 && at > cue - FARTHEST && items[at]?.kind !== 'stop'; at--)
    if (items[at]?.kind === 'quote') return true
  return false
}
