import { findMentionRight } from '../clause/find-mention-right.ts'
import { findSource, type Source } from '../source/find-source.ts'
import type { Governor, QuoteContext } from './governor.ts'

const FARTHEST = 60

/** Read who says a quotation within a reported sentence from the clause at its end: “It was “X” of them, S said.” */
export function governFar({ frame, quote }: QuoteContext): Governor | null {
  const { items } = frame
  for (let at = quote + 1; at < quote + FARTHEST; at++) {
    const item = items[at]
    if (!item || item.kind === 'stop') return null
    if (item.kind !== 'cue' || item.verb.strength !== 'say') continue
    if (item.verb.form === 'ing' || item.verb.form === 'base') continue
    const source = findInverted(frame, at) ?? findSource(frame, at)
    if (!source || source.item === null || source.item <= quote) continue
    const isTail =
      /^(?:according to|in view)$/.test(item.verb.lemma) ||
      hasCommaBefore(items, source.item) ||
      items[at - 1]?.lower === ','
    if (!isTail) continue
    return {
      frame,
      cue: at,
      source: source.item,
      sourceEnd: source.end,
      rule: source.rule,
      place: 'tail',
      side: 'far',
    }
  }
  return null
}

/** “…, said Marta Delgado, a council member.”: with which the sentence ends. */
function findInverted(frame: QuoteContext['frame'], cue: number): Source | null {
  const { items } = frame
  const verb = items[cue]
  if (verb?.kind !== 'cue' || verb.verb.lemma !== 'say' || items[cue - 1]?.lower !== ',') return null
  const item = findMentionRight(items, cue + 1)
  const behind = items[(item ?? cue) + 1]
  const isEnd = behind === undefined || behind.kind === 'stop' || /^[,.(]$/.test(behind.lower)
  return item !== null && isEnd ? { item, end: item + 1, rule: 'verb-subject' } : null
}

function hasCommaBefore(items: QuoteContext['frame']['items'], index: number): boolean {
  const before = items[index - 1]
  return before?.lower === ',' || (before?.kind === 'quote' && index > 0)
}
