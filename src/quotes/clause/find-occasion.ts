import { type Excerpt, type Span, toExcerpt } from '../../markdown/span.ts'
import type { Item } from './frame.ts'
import { OCCASION_NOUNS, OCCASION_PREPOSITIONS } from '../words/occasions.ts'

const LONGEST = 16
/** What a noun behind it is about belongs to another phrase: “to a question about her response”. */
const LEADS_ELSEWHERE = /^(?:about|for|from|with|against|between)$/
/** “In response to …” leads to what is answered and names no setting; “in a written response” does. */
const ANSWERS = /^(?:response|reply)$/

/**
 * Find the setting a reporting clause names: a preposition, a noun for an occasion of speaking and what describes it (“at a
 * news conference in Geneva”, “in comments broadcast on state television”). Null where it names none.
 */
export function findOccasion(text: string, items: readonly Item[], clause: Span): Excerpt | null {
  for (let from = findItemAt(items, clause.start); from < items.length; from++) {
    const item = items[from]
    if (!item) return null
    if (item.end > clause.end) return null
    if (item.kind !== 'word' || !OCCASION_PREPOSITIONS.has(item.lower)) continue
    const noun = findNoun(items, from, clause.end)
    if (noun < 0) continue
    const end = findPhraseEnd(items, noun, clause.end)
    return toExcerpt(text, { start: item.start, end: items[end]?.end ?? item.end })
  }
  return null
}

/** The index of the first item that begins at an offset or behind it, by halving: a paragraph may be long. */
function findItemAt(items: readonly Item[], offset: number): number {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? offset) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function findNoun(items: readonly Item[], from: number, limit: number): number {
  for (let at = from + 1; at <= from + 8; at++) {
    const item = items[at]
    if (!item || item.end > limit || item.kind === 'quote' || item.kind === 'cue') return -1
    if (item.kind === 'mark' && !/^[-'–]$/.test(item.lower)) return -1
    if (OCCASION_PREPOSITIONS.has(item.lower) || LEADS_ELSEWHERE.test(item.lower)) return -1
    const words = item.kind === 'mention' ? item.mention.head.toLowerCase() : item.lower
    if (OCCASION_NOUNS.has(words)) return at === from + 1 && ANSWERS.test(words) ? -1 : at
  }
  return -1
}

/** The last item of the phrase: up to a comma, a verb of saying, the subject of one, “that” or a clause of its own. */
function findPhraseEnd(items: readonly Item[], noun: number, limit: number): number {
  let last = noun
  for (let at = noun + 1; at <= noun + LONGEST; at++) {
    const item = items[at]
    if (!item || item.end > limit || item.kind === 'quote' || item.kind === 'stop') break
    if (item.kind === 'cue' && item.verb.strength === 'say') break
    if (item.kind === 'mention' && (item.mention.kind === 'pronoun' || items[at + 1]?.kind === 'cue')) break
    if (item.kind === 'mark' && /^[,.:;—–()]$/.test(item.lower)) break
    if (item.kind === 'word' && /^(?:that|when|while|after|before|if|whether|and|but|as)$/.test(item.lower))
      break
    last = at
  }
  return last
}
