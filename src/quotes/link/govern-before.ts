import { findSource } from '../source/find-source.ts'
import { findTeller } from '../clause/find-teller.ts'
import type { Frame } from '../clause/frame.ts'
import { isFullSentence } from '../clause/full-sentence.ts'
import { isPassive } from '../clause/is-passive.ts'
import type { Governor, QuoteContext } from './governor.ts'
import { findSentenceStart } from '../clause/sentence-bounds.ts'
import { findClauseSubject, findOpening } from '../clause/subject.ts'

const FARTHEST = 60
/** In items: a source and its verb. */
const NEAREST_REPORT = 8

/**
 * Read who says a quotation from the words in front of it that lead to it with a colon, a cue at their end or, before a
 * whole sentence, a comma: “Delgado went on:” and, in the next paragraph, “…”; “Delgado: “…””.
 */
export function governBefore({ frame, quote, words, before }: QuoteContext): Governor | null {
  const isFirst = quote === 0 || (quote === 1 && frame.items[0]?.kind === 'mark')
  const place = isFirst ? before : frame
  if (!place) return null
  const { items } = place
  const last = isFirst ? items.length - 1 : quote - 1
  const end = items[last]?.kind === 'stop' ? last - 1 : last
  const lead = items[end]
  const hasColon = lead?.lower === ':'
  const hasComma = !isFirst && /^[,—–]$/.test(lead?.lower ?? '') && isFullSentence(words)
  if (!hasColon && !hasComma && lead?.kind !== 'cue') return null
  return (
    findLabel(place, end) ??
    (hasColon ? findReport(place, end) : null) ??
    findLastCue(place, end) ??
    (hasColon || hasComma ? findSubject(place, end) : null)
  )
}

/** “Delgado: “…””: a name right in front of the colon, at the head of its sentence or behind a dash. */
function findLabel(frame: Frame, colon: number): Governor | null {
  const { items } = frame
  if (items[colon]?.lower !== ':') return null
  const last = items[colon - 1]?.lower === ')' ? findOpening(items, colon - 1) - 1 : colon - 1
  const name = isOfPaper(items, last) ? last - 2 : last
  const before = items[isMoreFrom(items, name) ? name - 3 : name - 1]
  const isLabel = !before || before.kind === 'stop' || before.kind === 'quote' || /^[—–-]$/.test(before.lower)
  if (items[name]?.kind !== 'mention' || !isLabel) return null
  return {
    frame,
    cue: null,
    source: name,
    sourceEnd: name + 1,
    rule: 'name-colon',
    place: null,
    side: 'before',
  }
}

/** “Marta Delgado, The Gull Bay Post: “…””: the name in front of the comma speaks. */
function isOfPaper(items: Frame['items'], last: number): boolean {
  const [name, comma, paper] = [items[last - 2], items[last - 1], items[last]]
  if (name?.kind !== 'mention' || comma?.lower !== ',' || paper?.kind !== 'mention') return false
  return (
    name.mention.kind === 'name' && name.mention.type !== 'organisation' && paper.mention.type !== 'person'
  )
}

/** “More from Delgado: “…””: behind a dash “More” may look like a name. */
function isMoreFrom(items: Frame['items'], name: number): boolean {
  const [more, from] = [items[name - 2], items[name - 1]]
  const word = more?.kind === 'mention' ? more.mention.head.toLowerCase() : more?.lower
  return from?.lower === 'from' && /^(?:also|more|this)$/.test(word ?? '')
}

/** “As the Gull Bay Gazette reported, the mayor had refused to call it a wreck: “…””: whose report it is comes first. */
function findReport(frame: Frame, end: number): Governor | null {
  const { items } = frame
  const head = findSentenceStart(items, end)
  if (items[head]?.lower !== 'as') return null
  for (let at = head + 1; at < head + NEAREST_REPORT && at < end; at++) {
    const item = items[at]
    if (item?.kind !== 'cue') continue
    const source = item.verb.strength === 'say' && items[at + 1]?.lower === ',' ? findSource(frame, at) : null
    return source && introducedBy(frame, at, source)
  }
  return null
}

function introducedBy(
  frame: Frame,
  cue: number,
  { item, end }: NonNullable<ReturnType<typeof findSource>>,
): Governor {
  return { frame, cue, source: item, sourceEnd: end, rule: 'introduced', place: null, side: 'before' }
}

function findLastCue(frame: Frame, end: number): Governor | null {
  for (let at = end; at >= 0 && at > end - FARTHEST; at--) {
    const item = frame.items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') return null
    if (item.kind !== 'cue') continue
    const source = findSource(frame, at)
    if (source) return isSaidOf(frame.items, at, source.item) ? null : introducedBy(frame, at, source)
  }
  return null
}

/** “Letters sent by the mayor said that Delgado had put “enormous pressure” on them”: she is who the letters tell of. */
function isSaidOf(items: Frame['items'], cue: number, source: number | null): boolean {
  const [verb, teller] = [items[cue], source === null ? undefined : items[findTeller(items, source)]]
  if (verb?.kind !== 'cue' || teller?.kind !== 'cue') return false
  return teller.verb.strength === 'say' && verb.verb.strength === 'weak'
}

function findSubject(frame: Frame, end: number): Governor | null {
  const { index: subject } = findClauseSubject(frame.items, end)
  if (subject < 0 || isAddressed(frame.items, end - 1)) return null
  return {
    frame,
    cue: null,
    source: subject,
    sourceEnd: subject + 1,
    rule: 'introduced-by-subject',
    place: null,
    side: 'before',
  }
}

/** “Delgado was asked, “…””: whoever is asked does not say it. */
function isAddressed(items: Frame['items'], cue: number): boolean {
  const verb = items[cue]
  return verb?.kind === 'cue' && verb.verb.form === 'past' && isPassive(items, cue)
}
