import type { Item } from './frame.ts'
import { BETWEEN, CLAUSE_OPENERS, PREPOSITIONS } from './words/clause-words.ts'

/** The longest way a rule goes for a subject, in items: 25 words of apposition and what belongs to it. */
const FARTHEST = 34
const LONGEST_MODIFIER = 8

/** Walk left from an item over auxiliaries, adverbs and days to the first item that is none of them. */
export function skipAdverbsLeft(items: readonly Item[], from: number): number {
  let at = from
  while (at >= 0 && at > from - 7 && isAdverbial(items[at])) at--
  return at
}

function isAdverbial(item: Item | undefined): boolean {
  if (item?.kind === 'word')
    return BETWEEN.has(item.lower) || (/ly$/.test(item.lower) && item.lower.length > 4)
  return false
}

/**
 * Find the head of the noun phrase whose last mention stands at an index: back over “of”, “for”, “at” and the mentions
 * behind them (“a spokesman for the mayor of Lower Farrow”).
 */
export function findPhraseHead(items: readonly Item[], last: number): number {
  let head = last
  for (let at = last - 1; at >= 0 && at >= head - LONGEST_MODIFIER; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') break
    if (item.kind === 'mark' && !/^(?:[-–&%$']|’)$/.test(item.lower)) break
    if (
      item.kind === 'word' &&
      (CLAUSE_OPENERS.has(item.lower) || /^(?:who|which|and|or)$/.test(item.lower)) &&
      item.lower !== 'as'
    )
      break
    if (item.kind !== 'mention') continue
    if (!hasPrepositionBetween(items, at, head) && items[at + 1]?.lower !== "'s") break
    if (items[at + 1]?.lower === "'s") continue
    head = at
  }
  return isObject(items, head) && head === last ? -1 : head
}

function hasPrepositionBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (items[at]?.kind === 'word' && PREPOSITIONS.has(items[at]?.lower ?? '')) return true
  return false
}

/** Tell whether a preposition governs the mention at an index. */
export function isObject(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  return before?.kind === 'word' && PREPOSITIONS.has(before.lower)
}

/**
 * Find the mention an apposition, a relative clause or a participle between two commas (or dashes) belongs to: `comma`
 * is the closing one. The nearest person’s name with a comma behind it, else the nearest description.
 */
export function findBeforeApposition(items: readonly Item[], comma: number): number {
  let fallback = -1
  for (let at = comma - 1; at > 0 && at > comma - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote') break
    if (!isBracket(item)) continue
    let before = at - 1
    if (items[before]?.lower === ')') before = findOpening(items, before) - 1
    const mention = items[before]
    if (mention?.kind !== 'mention' || mention.mention.type === 'place') continue
    const isName = mention.mention.kind === 'name'
    const head = isObject(items, before) ? findPhraseHead(items, before) : before
    if (isName && head === before) return before
    if (fallback < 0 && head >= 0) fallback = head
  }
  return fallback
}

/** Find the opening bracket for the closing one at an index. */
export function findOpening(items: readonly Item[], closing: number): number {
  for (let at = closing - 1; at >= 0 && at > closing - 14; at--) if (items[at]?.lower === '(') return at
  return closing
}

function isBracket({ kind, lower }: Item): boolean {
  return (
    kind === 'mark' && (lower === ',' || lower === '—' || lower === '–' || lower === '-' || lower === ';')
  )
}

/** Find the subject of the clause a cue stands in: the first mention behind its beginning that no preposition governs. */
export function findClauseSubject(items: readonly Item[], cue: number): number {
  let found = -1
  let object = -1
  for (let at = cue - 1; at >= 0 && at > cue - 2 * FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop') break
    if (item.kind === 'mark' && (item.lower === ';' || item.lower === ':')) break
    if (item.kind === 'word' && CLAUSE_OPENERS.has(item.lower) && found >= 0) break
    if (item.kind !== 'mention' || items[at + 1]?.lower === "'s" || items[at + 1]?.lower === '’') continue
    if (isObject(items, at) || isHearer(items, at)) object = at
    else found = at
  }
  return found >= 0 ? found : object
}

/** Tell whether the mention at an index stands right behind a verb that takes it: “told reporters”, “called him”. */
export function isHearer(items: readonly Item[], index: number): boolean {
  const before = items[index - 1]
  return (
    before?.kind === 'cue' &&
    before.verb.lemma !== 'according to' &&
    items[index - 2]?.kind !== 'quote' &&
    items[index - 2]?.lower !== ','
  )
}
