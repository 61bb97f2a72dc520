import type { ResolvedMention } from '../../people/identity.ts'
import { FORENAMES } from '../../people/words/forenames.ts'
import type { Item } from './frame.ts'
import { hasDeterminer, isCompound } from './mention-place.ts'
import { findOpening } from './subject.ts'
import { SUBORDINATORS } from '../words/clause-words.ts'

const FARTHEST = 24

/**
 * Find the subject of the dependent clause a verb stands in, where no comma parts the two: “S, who rose and said”, “after she
 * rose and said”. Null where the verb is the main clause’s.
 */
export function findNearerSubject(
  items: readonly Item[],
  cue: number,
): { readonly from: number; readonly to: number } | null {
  for (let at = cue - 1; at > 0 && at > cue - FARTHEST; at--) {
    const item = items[at]
    if (!item || item.kind === 'stop' || /^[,;:—–]$/.test(item.lower)) return null
    if (item.kind === 'mention' && SUBORDINATORS.has(items[at - 1]?.lower ?? '') && !isRole(items, at))
      return { from: at, to: at + 1 }
    if (item.kind === 'word' && item.lower === 'who') return toAntecedent(items, at)
  }
  return null
}

/** “served as chairman”, “known as Farrow-leaning”: what somebody or something is, and no subject. */
function isRole(items: readonly Item[], index: number): boolean {
  const item = items[index]
  if (items[index - 1]?.lower !== 'as' || item?.kind !== 'mention') return false
  return isCompound(items, index) || (item.mention.type === 'person' && !hasDeterminer(items, index))
}

/** In items: what may add to a noun in front of “who”. */
const LONGEST_ADDITION = 7

/**
 * The mention that “who” goes back to: in front of it and its comma, dash or brackets, or with what adds to it (“one member
 * close to the talks, who”). Things that are nobody are passed over for it, and one apposition.
 */
export function toAntecedent(
  items: readonly Item[],
  who: number,
): { readonly from: number; readonly to: number } | null {
  let before = who - 1
  while (/^[,—–-]$/.test(items[before]?.lower ?? '')) before--
  if (items[before]?.lower === ')') before = findOpening(items, before) - 1
  const isOrigin = items[who]?.lower === 'who' && isOriginOfName(items, before)
  if (items[before]?.kind === 'mention' && !isOrigin) return { from: before, to: who + 1 }
  if (items[who]?.lower !== 'who' || (before === who - 1 && !isOrigin)) return null
  for (let at = isOrigin ? before - 1 : before; at >= 0 && at > before - LONGEST_ADDITION; at--) {
    const item = items[at]
    if (item?.kind === 'mention' && isSomebody(item)) return { from: at, to: who + 1 }
    if (item?.kind !== 'word' && item?.kind !== 'mention' && item?.lower !== ',') return null
  }
  return null
}

/** “Owen Marr of the Farrow Gazette, who”, “a scholar at the institute who”: a place or body behind a preposition is no “who”. */
function isOriginOfName(items: readonly Item[], index: number): boolean {
  const at = items[index - 1]?.lower === 'the' ? index - 2 : index - 1
  const [bearer, joint, origin] = [items[at - 1], items[at], items[index]]
  if (bearer?.kind !== 'mention' || origin?.kind !== 'mention') return false
  if (bearer.mention.kind === 'pronoun' || origin.mention.kind === 'pronoun') return false
  if (/^(?:place|organisation)$/.test(origin.mention.type ?? ''))
    return isSomebody(bearer) && /^(?:of|from|at|in|with|for)$/.test(joint?.lower ?? '')
  return bearer.mention.kind === 'name' && joint?.lower === 'of' && !isLikePerson(origin.mention)
}

/** “A letter to Owen Marr from Tess Vane, who”, “the arrest by Owen Marr of Tess Vane, who”: a person is nobody’s origin. */
function isLikePerson({ type, head }: ResolvedMention): boolean {
  return type === 'person' || FORENAMES.has(head.split(' ', 1)[0]?.toLowerCase() ?? '')
}

function isSomebody(item: Item): boolean {
  if (item.kind !== 'mention' || item.mention.kind === 'pronoun') return false
  return item.mention.type !== 'place' && item.mention.type !== 'organisation'
}
