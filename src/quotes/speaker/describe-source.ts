import type { Span } from '../../markdown/span.ts'
import { toVerbForm } from '../../language/en/morphology/verb-forms.ts'
import { DETERMINERS, PHRASE_STOPS } from '../../people/words/phrase-words.ts'
import type { Item } from '../clause/frame.ts'
import type { Link } from '../link/governor.ts'
import { isCompound, isPossessor, isPrefixed } from '../clause/mention-place.ts'
import { BETWEEN } from '../words/clause-words.ts'

const MOST_WORDS = 8
const NOUNS_IN_LY = /^(?:rally|family|ally|assembly|supply|monopoly)$/

/**
 * Find all that describes a source without a name: whose it is in front of it (“Delgado’s office”, “pro-Delgado rowers”)
 * and what it speaks for behind it (“a spokesman for the port”).
 */
export function describeSource({ frame: { items }, source, sourceEnd }: Link): Span | null {
  const own = source === null ? undefined : items[source]
  if (source === null || !own) return null
  const owner =
    isPossessor(items, source - 2) && items[source - 2]?.kind === 'mention' ? items[source - 2] : undefined
  const first = isPrefixed(items, source) ? items[source - 2] : owner
  const from = (first ?? own).start
  const last = findPhraseEnd(items, sourceEnd)
  return { start: from, end: items[last]?.end ?? own.end }
}

/** “for the port of Lower Farrow”: from “for” or “of” to what begins the verb, a time or another phrase. */
function findPhraseEnd(items: Link['frame']['items'], from: number): number {
  if (!/^(?:for|of)$/.test(items[from]?.lower ?? '')) return from - 1
  let at = from + 1
  while (at < from + MOST_WORDS && isWithin(items, at)) at++
  // “the authors of the “Harbour Plan””: what quotation marks name is left out, with its article.
  while (at > from && isLink(items[at - 1])) at--
  return at - 1
}

function isWithin(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item?.kind === 'mention') return item.mention.kind !== 'pronoun'
  if (item?.lower === '-') return isCompound(items, at + 1)
  if (item?.lower === "'s") return true
  if (item?.kind !== 'word' || (/ly$/.test(item.lower) && !NOUNS_IN_LY.test(item.lower))) return false
  // “A spokesman for Gull Harbour declined”, “groups of dockers left”
  if (/ed$/.test(item.lower) && items[at - 1]?.kind === 'mention') return false
  const form = toVerbForm(item.lower)
  if (form?.known && form.past && !form.base) return false
  return (
    DETERMINERS.has(item.lower) ||
    item.lower === 'of' ||
    !(PHRASE_STOPS.has(item.lower) || BETWEEN.has(item.lower))
  )
}

function isLink(item: Item | undefined): boolean {
  return item?.kind === 'word' && (DETERMINERS.has(item.lower) || /^(?:of|for)$/.test(item.lower))
}
