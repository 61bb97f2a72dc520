import { SAYING_ADVERBS, SETTING_PREPOSITIONS, TIME_MODIFIERS, TIME_WORDS } from './words/reporting-words.ts'
import { type Span, toExcerpt } from '../markdown/span.ts'
import type { Attribution } from './attribution.ts'
import { findOccasion } from './clause/find-occasion.ts'
import { findSentenceEnd, findSentenceStart } from './clause/sentence-bounds.ts'
import type { Item } from './clause/frame.ts'
import type { Governor } from './link/governor.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { toRuleName } from './link/to-rule-name.ts'

/**
 * Turn the readings of one statement into an attribution: its quoted words, all that is said, and the clause that
 * reports it. Direct where all that is said stands in marks, else mixed: content then runs from behind the cue to the
 * end of the sentence.
 */
export function toAttribution(
  text: string,
  readings: readonly [QuoteReading, ...QuoteReading[]],
): Attribution {
  const [first] = readings
  const parts = readings.map(({ quotation }) => quotation)
  const { governor, speaker, rule, confidence } = first
  const { items } = first.frame
  const cue = governor?.cue == null ? undefined : governor.frame.items[governor.cue]
  const own = readings.filter(
    ({ frame, governor: other }) => frame === first.frame && other?.cue === governor?.cue,
  )
  const reported = governor ? findReported(first, own) : null
  const clause = governor ? findClause(first, reported) : null
  const rest = reported ? parts.filter((part) => part.start >= reported.end) : parts
  const content = [...(reported ? [reported] : []), ...rest].map((span) => toExcerpt(text, span))
  return {
    kind: reported ? 'mixed' : 'direct',
    quote: parts.map(({ inner }) => toExcerpt(text, inner)),
    content,
    cue: cue ? toExcerpt(text, cue) : null,
    speaker,
    occasion: clause && findOccasion(text, governor?.frame.items ?? items, clause),
    clause,
    confidence: Math.round(confidence * 1000) / 1000,
    rule: rule ?? (governor ? toRuleName(governor) : ''),
  }
}

/** Find all that a cue reports where unquoted words belong to it, else null. */
function findReported(first: QuoteReading, own: readonly QuoteReading[]): Span | null {
  const { governor, item, frame } = first
  const { items } = frame
  const last = own.at(-1) ?? first
  if (!governor || governor.cue === null || governor.side === 'right' || governor.side === 'before')
    return null
  const end = items[findContentEnd(items, last.item)]?.end ?? last.quotation.end
  if (governor.side === 'far') {
    const start = items[findSentenceStart(items, item)]
    const tail = Math.min(governor.cue, governor.source ?? governor.cue)
    const before = items[items[tail - 1]?.lower === ',' ? tail - 2 : tail - 1]
    return start && before ? { start: start.start, end: Math.max(before.end, last.quotation.end) } : null
  }
  const from = findContentStart(items, toClauseEnd(items, governor), item)
  const start = items[from]
  if (!start || (from === item && own.length === 1 && last.quotation.end >= end)) return null
  return { start: start.start, end: Math.max(end, last.quotation.end) }
}

/** The last item of what stands in front of the content: the cue, or the source behind “according to” with its comma. */
function toClauseEnd(items: readonly Item[], { cue, sourceEnd }: Governor): number {
  const last = Math.max(cue ?? 0, sourceEnd - 1)
  return last > (cue ?? 0) && items[last + 1]?.lower === ',' ? last + 1 : last
}

/** Skip a hearer, “that”, a comma and a colon behind a cue; “that” behind a bare noun tells which (“said towns that had”). */
function findContentStart(items: readonly Item[], cue: number, quote: number): number {
  for (let at = cue + 1; at < quote; at++) {
    if (items[at]?.lower === ':') return at + 1
    if (items[at]?.kind === 'word' && items[at]?.lower === 'that' && !isRelative(items, cue, at))
      return at + 1
  }
  return items[quote - 1]?.lower === ',' ? quote : Math.min(cue + 1, quote)
}

/** “Said towns that”: a noun stands right behind the verb, and neither a hearer nor a day nor a setting. */
function isRelative(items: readonly Item[], cue: number, that: number): boolean {
  const [verb, first] = [items[cue], items[cue + 1]]
  if (verb?.kind !== 'cue' || verb.verb.lemma !== 'say' || that === cue + 1) return false
  if (first?.kind === 'mention') return first.mention.kind !== 'pronoun'
  return (
    first?.kind === 'word' &&
    ![TIME_WORDS, TIME_MODIFIERS, SAYING_ADVERBS, SETTING_PREPOSITIONS].some((words) =>
      words.has(first.lower),
    ) &&
    !/ly$/.test(first.lower)
  )
}

/** The last item of the content: the end of the sentence without its stop, or in front of what follows the last part. */
function findContentEnd(items: readonly Item[], last: number): number {
  const end = findSentenceEnd(items, last)
  for (let at = last + 1; at < end; at++) {
    const item = items[at]
    if (item?.kind === 'quote') return last
    if (item?.kind === 'cue' && item.verb.strength === 'say') return last
    if (item?.kind === 'mark' && item.lower === ';') return at - 1
  }
  let at = end - 1
  while (at > last && items[at]?.kind === 'mark') at--
  return at
}

/** Find the reporting clause: what the sentence says beside the content. */
function findClause(first: QuoteReading, reported: Span | null): Span | null {
  const { governor, item, frame, quotation } = first
  const { items } = frame
  if (!governor) return null
  if (governor.side === 'before') {
    const at = governor.cue ?? governor.source ?? 0
    return toTrimmed(
      governor.frame.items,
      findSentenceStart(governor.frame.items, at),
      findSentenceEnd(governor.frame.items, at) - 1,
    )
  }
  if (governor.side === 'left') {
    const content = reported?.start ?? quotation.start
    let to = item - 1
    while (to > 0 && (items[to]?.end ?? 0) > content) to--
    return toTrimmed(items, findSentenceStart(items, item), to)
  }
  const from = governor.side === 'far' ? Math.min(governor.cue ?? item, governor.source ?? item) : item + 1
  let to = Math.max(from, governor.cue ?? from)
  while (items[to + 1] && !/^(?:stop|quote)$/.test(items[to + 1]?.kind ?? '') && !isNextVerb(items, to + 1))
    to++
  return toTrimmed(items, from, to)
}

/** “…, the judge said, and adjourned it”: behind “and” the sentence tells what else was done. */
function isNextVerb(items: readonly Item[], comma: number): boolean {
  const [mark, joint, verb] = [items[comma], items[comma + 1], items[comma + 2]]
  const isJoined = mark?.lower === ',' && /^(?:and|but|then|before)$/.test(joint?.lower ?? '')
  return (
    isJoined && /^(?:word|cue)$/.test(verb?.kind ?? '') && /(?:ed|ing|ew|ent|ook|id)$/.test(verb?.lower ?? '')
  )
}

function toTrimmed(items: readonly Item[], first: number, last: number): Span | null {
  const isOuter = (item: Item | undefined): boolean =>
    item?.kind === 'stop' || (item?.kind === 'mark' && /^[,.:;—–-]$/.test(item.lower))
  let [from, to] = [first, last]
  while (from < to && isOuter(items[from])) from++
  while (to > from && isOuter(items[to])) to--
  const [start, end] = [items[from], items[to]]
  return start && end && start.start < end.end ? { start: start.start, end: end.end } : null
}
