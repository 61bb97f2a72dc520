import { PREPOSITIONS } from '../words/clause-words.ts'
import { findSource } from '../source/find-source.ts'
import { isPlural } from '../clause/is-plural.ts'
import type { Item } from '../clause/frame.ts'
import type { Governor, QuoteContext } from './governor.ts'
import {
  endsSoon,
  findCueBehind,
  findPhraseEnd,
  isPartOfPhrase,
  isPhrase,
  isSentenceHead,
  isWeakTail,
  leadsOn,
} from '../clause/right-tail.ts'

const LONGEST_PHRASE = 9

/**
 * Read who says a quotation from what follows it at once: “…,” said S or “…,” S said. Behind a full stop only a clause
 * that says nothing else counts (“Why?” Smith asked.).
 */
export function governRight({ frame, quote, words }: QuoteContext): Governor | null {
  const { items } = frame
  const isOpenEnd = /[,?!…—–-]$/.test(words.trimEnd())
  let at = items[quote + 1]?.lower === "'" ? quote + 2 : quote + 1
  let hasMark = isOpenEnd
  const signed = findSignature(items, at)
  if (signed > 0)
    return {
      frame,
      cue: null,
      source: signed,
      sourceEnd: signed + 1,
      rule: 'quote-dash-name',
      place: null,
      side: 'right',
    }
  while (items[at]?.kind === 'mark' && /^[,—–―-]$/.test(items[at]?.lower ?? '')) {
    hasMark = true
    at++
  }
  const isAfterStop = items[at]?.kind === 'stop'
  if (isAfterStop) at++
  const first = items[at]
  if (!first || (!hasMark && isPartOfPhrase(items, quote))) return null
  if (!isAfterStop && /^(?:and|but|or|yet)$/.test(first.lower)) return null
  if (first.kind === 'cue') {
    const isPresent = first.verb.form === 'present' || (first.verb.form === 'base' && isPlural(items, at + 1))
    if (first.verb.form !== 'past' && !isPresent) return null
    if (first.verb.strength !== 'say' && (!hasMark || !isSentenceHead(items, quote))) return null
    if (isAfterStop && !endsSoon(items, at + 1)) return null
    const source = findSource(frame, at)
    if (source?.rule === 'verb-subject')
      return {
        frame,
        cue: at,
        source: source.item,
        sourceEnd: source.end,
        rule: 'verb-subject',
        place: 'behind',
        side: 'right',
      }
    const end = findPhraseEnd(items, at + 1)
    return end > 0
      ? {
          frame,
          cue: at,
          source: at + 1,
          sourceEnd: end,
          rule: 'verb-phrase',
          place: 'behind',
          side: 'right',
        }
      : null
  }
  if (hasMark && !isAfterStop && isVerbOfName(items, at))
    return {
      frame,
      cue: null,
      source: at + 1,
      sourceEnd: at + 2,
      rule: 'verbed-name',
      place: 'behind',
      side: 'right',
    }
  const cue = findCueBehind(items, at)
  if (cue >= 0 && !isSentenceHead(items, quote) && (isWeakTail(items, cue) || leadsOn(items, cue)))
    return null
  if (cue < 0 || (isAfterStop && !endsSoon(items, cue + 1))) return null
  if (!hasMark && isWeakTail(items, cue) && PREPOSITIONS.has(first.lower)) return null
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
      rule: source.rule,
      place: 'behind',
      side: 'right',
    }
  }
  if (first.kind === 'word' && cue - at <= LONGEST_PHRASE && isPhrase(items, at, cue))
    return { frame, cue, source: at, sourceEnd: cue, rule: 'phrase-verb', place: 'behind', side: 'right' }
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

/** “…,” fumed Marta Delgado: between a quotation and a name with which the clause ends, a past that no list knows says it. */
function isVerbOfName(items: readonly Item[], at: number): boolean {
  const [verb, name, next] = [items[at], items[at + 1], items[at + 2]]
  if (verb?.kind !== 'word' || !/\p{Ll}{2}ed$/u.test(verb.lower) || name?.kind !== 'mention') return false
  if (name.mention.kind !== 'name' || name.mention.person === null) return false
  return !next || next.kind === 'stop' || /^[,.]$/.test(next.lower)
}
