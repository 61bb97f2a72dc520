import { findSource } from './find-source.ts'
import type { Item } from './frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { DETERMINERS } from '../people/words/phrase-words.ts'

const FARTHEST_CUE = 40
const LONGEST_PHRASE = 9

/**
 * Read who says a quotation from what follows it at once: “…,” said S or “…,” S said. Behind a full stop only a clause
 * that says nothing else counts (“Why?” Smith asked.).
 */
export function governRight({ frame, quote, words }: QuoteContext): Governor | null {
  const { items } = frame
  const isOpenEnd = /[,?!…—–-]$/.test(words.trimEnd())
  let at = quote + 1
  let hasMark = isOpenEnd
  const signed = findSignature(items, at)
  if (signed > 0)
    return { frame, cue: null, source: signed, sourceEnd: signed + 1, rule: 'quote-dash-name', side: 'right' }
  while (items[at]?.kind === 'mark' && /^[,—–―-]$/.test(items[at]?.lower ?? '')) {
    hasMark = true
    at++
  }
  const isAfterStop = items[at]?.kind === 'stop'
  if (isAfterStop) at++
  const first = items[at]
  if (!first || (!hasMark && isPartOfPhrase(items, quote))) return null
  if (first.kind === 'cue') {
    if (first.verb.form !== 'past' && first.verb.form !== 'present') return null
    if (first.verb.strength !== 'say' && (!hasMark || !isSentenceHead(items, quote))) return null
    if (isAfterStop && !endsSoon(items, at + 1)) return null
    const source = findSource(frame, at)
    if (source?.rule === 'verb-subject')
      return {
        frame,
        cue: at,
        source: source.item,
        sourceEnd: source.end,
        rule: 'quote-verb-subject',
        side: 'right',
      }
    const end = findPhraseEnd(items, at + 1)
    return end > 0
      ? { frame, cue: at, source: at + 1, sourceEnd: end, rule: 'quote-verb-phrase', side: 'right' }
      : null
  }
  const cue = findCueBehind(items, at)
  if (cue >= 0 && !isSentenceHead(items, quote) && (isWeakTail(items, cue) || leadsOn(items, cue)))
    return null
  if (cue < 0 || (isAfterStop && !endsSoon(items, cue + 1))) return null
  const source = findSource(frame, cue)
  if (source && (source.item === null || source.item >= at) && source.rule !== 'passive') {
    const isNear =
      source.rule === 'subject-verb' ||
      source.rule === 'phrase-verb' ||
      source.rule === 'reporter' ||
      source.rule === 'subject-apposition-verb' ||
      source.rule === 'subject-who-verb'
    if (!isNear && !hasMark) return null
    return {
      frame,
      cue,
      source: source.item,
      sourceEnd: source.end,
      rule: `quote-${source.rule}`,
      side: 'right',
    }
  }
  if (first.kind === 'word' && cue - at <= LONGEST_PHRASE && isPhrase(items, at, cue))
    return { frame, cue, source: at, sourceEnd: cue, rule: 'quote-phrase-verb', side: 'right' }
  return null
}

/** “…” — Marta Delgado: a name behind a dash with which the sentence or the paragraph ends. */
function findSignature(items: readonly Item[], from: number): number {
  let at = from
  while (/^[—–―-]$/.test(items[at]?.lower ?? '')) at++
  const name = items[at]
  if (at === from || name?.kind !== 'mention' || name.mention.kind !== 'name') return -1
  const next = items[at + 1]
  const isEnd =
    !next ||
    next.kind === 'stop' ||
    (/^[,.(]$/.test(next.lower) && !items.slice(at + 1, at + 14).some(({ kind }) => kind === 'cue'))
  return isEnd ? at : -1
}

/** Tell whether nothing but marks stands in front of a quotation in its sentence. */
export function isSentenceHead(items: readonly Item[], index: number): boolean {
  let at = index - 1
  while (items[at]?.kind === 'mark') at--
  return at < 0 || items[at]?.kind === 'stop'
}

/** Within a sentence only a verb of saying reports what stands in front of it. */
function isWeakTail(items: readonly Item[], cue: number): boolean {
  const item = items[cue]
  return item?.kind === 'cue' && item.verb.strength !== 'say'
}

/** “…, Lindqvist said: “…””: the cue reports what follows it. */
function leadsOn(items: readonly Item[], cue: number): boolean {
  for (let at = cue + 1; at < cue + 5; at++) {
    const { lower = '', kind = 'stop' } = items[at] ?? {}
    if (lower === ':' || lower === 'that') return true
    if (kind === 'stop' || kind === 'mark' || kind === 'cue') return false
  }
  return false
}

/** “The “Squad” said”: a quotation within a noun phrase is no content. */
function isPartOfPhrase(items: readonly Item[], quote: number): boolean {
  const before = items[quote - 1]
  return before !== undefined && before.kind !== 'stop' && before.kind !== 'mark'
}

function findCueBehind(items: readonly Item[], from: number): number {
  for (let at = from; at < from + FARTHEST_CUE; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') return -1
    if (item.kind === 'word' && /^(?:that|if|when|because|but)$/.test(item.lower)) return -1
    if (item.kind === 'mark' && /^[:;]$/.test(item.lower)) return -1
    if (
      item.kind === 'cue' &&
      item.verb.form !== 'ing' &&
      item.verb.form !== 'base' &&
      items[at - 1]?.lower !== 'who'
    )
      return at
  }
  return -1
}

/** Tell whether the sentence has little more to say: “Smith asked.”, “she told reporters on Monday.” */
function endsSoon(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 9; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return true
    if (item.kind === 'quote' || item.lower === 'that' || (item.kind === 'cue' && item.verb.form !== 'ing'))
      return false
    if (item.lower === ',') return true
  }
  return false
}

/** A noun phrase no mention covers, from an article or the like to the cue. */
function isPhrase(items: readonly Item[], from: number, cue: number): boolean {
  const { lower = '' } = items[from] ?? {}
  if (
    !DETERMINERS.has(lower) &&
    !/^(?:one|most|many|some|both|another|others|who|someone|somebody)$/.test(lower)
  )
    return false
  for (let at = from; at < cue; at++) {
    const item = items[at]
    if (!item || (item.kind === 'mark' && item.lower !== '-')) return false
  }
  return lower !== 'that' && lower !== 'this' && lower !== 'it'
}

function findPhraseEnd(items: readonly Item[], from: number): number {
  const { lower = '' } = items[from] ?? {}
  if (!DETERMINERS.has(lower) || /^(?:that|this|it|its)$/.test(lower)) return -1
  for (let at = from + 1; at <= from + LONGEST_PHRASE; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop' || (item.kind === 'mark' && item.lower !== '-')) return at
    if (item.kind === 'word' && /^(?:who|in|on|at|to|after|when|during|that|of)$/.test(item.lower)) return at
  }
  return -1
}
