import type { Item } from './frame.ts'
import { isHearer, isObject, isPossessor } from './mention-place.ts'
import { isOutcome, opensClause } from './opens-clause.ts'
import { BETWEEN, CLAUSE_OPENERS, MODIFYING, PREPOSITIONS, SUBORDINATORS } from '../words/clause-words.ts'

/** The longest way a rule goes for a subject, in items: 25 words of apposition and what belongs to it. */
export const FARTHEST = 34
const LONGEST_MODIFIER = 8

/** Walk left from an item over auxiliaries, adverbs and days to the first item that is none of them. */
export function skipAdverbsLeft(items: readonly Item[], from: number): number {
  let at = from
  while (at >= 0 && at > from - 7 && (isAdverbial(items[at]) || (at < from && isPartOfDay(items[at])))) at--
  return at
}

function isAdverbial(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' && (BETWEEN.has(item.lower) || (/ly$/.test(item.lower) && item.lower.length > 4))
  )
}

/** “Late last week”, “early on Monday”. */
function isPartOfDay(item: Item | undefined): boolean {
  return item?.kind === 'word' && /^(?:late|early)$/.test(item.lower)
}

/**
 * Find the head of the noun phrase whose last mention stands at an index: back over “of”, “for”, “at” and the mentions
 * behind them (“a spokesman for the mayor of Lower Farrow”). A pronoun is its own head. -1 where a preposition governs it.
 */
export function findPhraseHead(items: readonly Item[], last: number): number {
  const own = items[last]
  if (own?.kind === 'mention' && own.mention.kind === 'pronoun') return last
  let head = last
  for (let at = last - 1; at >= 0 && at >= head - LONGEST_MODIFIER; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || item.kind === 'quote' || item.kind === 'cue') break
    if (item.kind === 'mark' && !/^[-–&%$']$/.test(item.lower)) break
    if (
      item.kind === 'word' &&
      !MODIFYING.has(item.lower) &&
      (PREPOSITIONS.has(item.lower) || CLAUSE_OPENERS.has(item.lower) || SUBORDINATORS.has(item.lower))
    )
      break
    if (item.kind === 'word' && /^(?:who|which|or)$/.test(item.lower)) break
    if (item.kind === 'word' && item.lower === 'and') {
      if (at !== last - 1) break
      continue
    }
    if (item.kind !== 'mention') continue
    if (items[last - 1]?.lower === 'and' && item.mention.kind !== 'description') break
    if (item.mention.kind === 'pronoun') break
    if (items[at + 1]?.lower === "'s") continue
    if (!hasModifierBetween(items, at, head)) break
    head = at
  }
  return isObject(items, head) && head === last ? -1 : head
}

function hasModifierBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (items[at]?.kind === 'word' && MODIFYING.has(items[at]?.lower ?? '')) return true
  return false
}

/** The mention that a noun no list holds adds to: “a spokesman for the port”, “officials in the region”. */
export function findModified(items: readonly Item[], last: number): number {
  for (let at = last; at >= 0 && at > last - LONGEST_MODIFIER; at--) {
    const item = items[at]
    if (item?.kind === 'mention') return MODIFYING.has(items[at + 1]?.lower ?? '') ? at : last
    if (item?.kind !== 'word' || /^(?:and|or|who|which|that)$/.test(item.lower)) return last
  }
  return last
}

/** Find the opening bracket for the closing one at an index. */
export function findOpening(items: readonly Item[], closing: number): number {
  for (let at = closing - 1; at >= 0 && at > closing - 14; at--) if (items[at]?.lower === '(') return at
  return closing
}

/**
 * Find the subject of the main clause a participle or a second verb belongs to: the first mention of its sentence that
 * opens a clause (no preposition, verb or “that” in front), else the nearest one that is no object. Places come last.
 */
export function findClauseSubject(
  items: readonly Item[],
  cue: number,
): { readonly index: number; readonly isOpening: boolean } {
  let opening = -1
  let other = -1
  for (let at = cue - 1; at >= 0 && at > cue - 2 * FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop') break
    if (item.kind === 'mark' && item.lower === ';') break
    if (item.kind !== 'mention' || item.mention.type === 'place' || isPossessor(items, at)) continue
    if (isOwnSubject(items, at, cue)) return { index: at, isOpening: true }
    if (isObject(items, at) || isHearer(items, at) || isInAside(items, at, cue)) continue
    if (opensClause(items, at)) opening = at
    else if (other < 0) other = at
  }
  return opening >= 0 ? { index: opening, isOpening: true } : { index: other, isOpening: false }
}

/**
 * Tell whether a mention is the subject of the clause it stands in, whatever stands farther left: “…, in which he”, “…, and
 * she”, “with the mayor taking to the floor to call”, “so dull that she”.
 */
function isOwnSubject(items: readonly Item[], index: number, cue: number): boolean {
  const item = items[index]
  const before = items[index - 1]?.lower ?? ''
  const next = items[index + 1]?.lower ?? ''
  if (before === 'with' && /..ing$/.test(next) && !PREPOSITIONS.has(next)) return true
  if (isOutcome(items, index)) return true
  if (item?.kind !== 'mention' || !/^(?:he|she)$/.test(item.mention.head)) return false
  if (/^(?:,|and|but|which|—|–)$/.test(before)) return true
  return SUBORDINATORS.has(before) && items.slice(index, cue).every(({ lower }) => lower !== ',')
}

/** “Rowers from the pier, where Marr worked, called it”: the subject of a clause that a comma ends in front of a finite verb. */
function isInAside(items: readonly Item[], index: number, cue: number): boolean {
  const verb = items[cue]
  const hasTense = verb?.kind === 'cue' && /^(?:past|present)$/.test(verb.verb.form)
  if (!hasTense || !SUBORDINATORS.has(items[index - 1]?.lower ?? '')) return false
  return items.slice(index, cue).some(({ lower }) => lower === ',')
}
