import { findPerformer } from '../clause/find-performer.ts'
import type { Item } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { toNoun } from '../clause/to-noun.ts'
import { CUE_NOUNS } from '../words/cue-nouns.ts'
import { TIME_WORDS } from '../words/reporting-words.ts'

const FARTHEST = 9
/** “Marr’s recent evidence-free assertion”. */
const FARTHEST_OWNER = 8
/** In items: “on Monday night”. */
const LONGEST_DAY = 4
/** “accusations at a debate in May that Marr was a “smuggler””. */
const FARTHEST_CLAUSE = 14

/** Nouns that mean speech only where somebody’s they are. */
const NO_SPEECH =
  /^(?:aim|analysis|attacks?|ban|expression|goal|label|lines?|name|pitch|plan|review|theory|theories|use|view|vision)$/
/** What leads from such a noun to what was said: “his calls to end the “…””. */
const LEADING = /^(?:of|to|for|about|against|on|as|is|was|:|that)$/
/** What the words in front of it are. */
const REMARKS = /^(?:comments?|remarks?|quips?|ji[bv]es?|outbursts?|chants?|taunts?|boasts?|insults?)$/

/** Read who says a quotation from a noun of saying behind it, and whose it is: “Marr’s “not yet” remark”, “chants”. */
export function governRemark({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  if (!REMARKS.test(toNoun(items[quote + 1]))) return null
  return findOwner(items, quote, frame) ?? toGovernor(frame, quote + 1, null)
}

/** Read who says a quotation from a noun of saying in front of it and whose it is: “Delgado’s promise of “a new deck””. Nobody’s where it touches the quotation (“chants of “…””). */
export function governNoun({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  let isClause = isPortrayed(items, quote)
  for (let at = quote - 1; at >= 0 && at > quote - (isClause ? FARTHEST_CLAUSE : FARTHEST); at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || isReport(item)) return null
    if (item.kind === 'mark' && !/^[:-]$/.test(item.lower) && !(item.lower === ',' && at === quote - 1))
      return null
    isClause ||= item.lower === 'that'
    if (!CUE_NOUNS.has(toNoun(item))) continue
    const leads = isTouching(items, at, quote) || leadsToThat(items, at)
    const isSpeech = !NO_SPEECH.test(toNoun(item)) || /^(?:that|:)$/.test(items[at + 1]?.lower ?? '')
    const owner = leads || item.kind === 'word' ? findOwner(items, at, frame) : null
    const isFar = owner?.source != null && items[owner.source]?.kind === 'word' && !leads
    if (owner && isFar && !LEADING.test(items[at + 1]?.lower ?? ''))
      return { ...owner, rule: 'far-owner-noun', place: null }
    if (owner || !leads || !isSpeech) return owner
    const performer = findPerformer(items, at)
    return performer
      ? {
          frame,
          cue: at,
          source: performer.from,
          sourceEnd: performer.to,
          rule: 'subject-noun',
          place: null,
          side: 'left',
        }
      : toGovernor(frame, at, null)
  }
  return null
}

/** “her description of the lane in winter as a “trap””: the noun may stand as far off as in front of “that”. */
function isPortrayed(items: readonly Item[], quote: number): boolean {
  const article = /^(?:an?|the)$/.test(items[quote - 1]?.lower ?? '') ? 1 : 0
  return items[quote - 1 - article]?.lower === 'as'
}

/** A verb that reports; one of little meaning may stand in what the noun tells (“a warning that it would go “…””). */
function isReport(item: Item): boolean {
  return item.kind === 'cue' && item.verb.strength !== 'weak'
}

/** “his statement that”, “his statement on Monday that”. */
function leadsToThat(items: readonly Item[], noun: number): boolean {
  let at = noun + 1
  while (at < noun + LONGEST_DAY && (items[at]?.lower === 'on' || TIME_WORDS.has(items[at]?.lower ?? '')))
    at++
  return items[at]?.lower === 'that'
}

/** “chants of “…””, “the reply: “…””, “a request for a “…””. */
function isTouching(items: readonly Item[], noun: number, quote: number): boolean {
  const article = /^(?:an?|the)$/.test(items[quote - 1]?.lower ?? '') ? 1 : 0
  return (
    quote - noun - article === 2 &&
    /^(?:of|to|for|about|against|at|is|was|:|that)$/.test(items[noun + 1]?.lower ?? '')
  )
}

function findOwner(items: readonly Item[], noun: number, frame: QuoteContext['frame']): Governor | null {
  for (let at = noun - 1; at >= 0 && at > noun - FARTHEST_OWNER; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') return null
    if (item.kind === 'word' && item.owner !== null) return toGovernor(frame, noun, at)
    const isPossessive = item.lower === "'s" || item.lower === "'"
    if (isPossessive && items[at - 1]?.kind === 'mention') return toGovernor(frame, noun, at - 1)
    if (item.kind === 'mark' && item.lower !== '-') return null
  }
  return null
}

function toGovernor(frame: QuoteContext['frame'], cue: number, source: number | null): Governor {
  const rule = source === null ? 'noun' : 'owner-noun'
  return { frame, cue, source, sourceEnd: (source ?? 0) + 1, rule, place: null, side: 'left' }
}
