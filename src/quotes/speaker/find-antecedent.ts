import type { ResolvedMention } from '../../people/identity.ts'
import { DOCUMENT_NOUNS } from '../../people/words/role-nouns.ts'
import { findApposed } from '../clause/find-apposed.ts'
import type { Frame } from '../clause/frame.ts'
import { isPersonName } from '../clause/is-person-name.ts'
import { hasDeterminer, isObject, isPossessor } from '../clause/mention-place.ts'
import { opensClause } from '../clause/opens-clause.ts'
import { SUBORDINATORS } from '../words/clause-words.ts'

/** In items: about two sentences. */
const FARTHEST = 60

/**
 * Find the group or the body that “they” or “it” goes back to: the nearest one that is a clause’s subject, in the paragraph of
 * the pronoun or the one before. Null where the nearest subject that could be meant is somebody else’s.
 */
export function findAntecedent(
  pronoun: 'they' | 'it',
  { items, previous }: Frame,
  source: number,
): ResolvedMention | null {
  return (
    findSubject(pronoun, items, source - 1) ??
    (previous ? findSubject(pronoun, previous.items, previous.items.length - 1) : null)
  )
}

function findSubject(pronoun: 'they' | 'it', items: Frame['items'], from: number): ResolvedMention | null {
  for (let at = from; at >= 0 && at > from - FARTHEST; at--) {
    const item = items[at]
    if (item?.kind !== 'mention' || isObject(items, at) || isPossessor(items, at)) continue
    if (isSubject(items, at) && isMeant(pronoun, item.mention))
      return { ...item.mention, start: findJointStart(items, at) }
  }
  return null
}

/** “Norway and its allies”: they are meant together; where a mention has no such partner, its own start. */
function findJointStart(items: Frame['items'], at: number): number {
  const [article, partner, joint, own] = [items[at - 3], items[at - 2], items[at - 1], items[at]]
  const isJoint = joint?.lower === 'and' && partner?.kind === 'mention' && partner.mention.kind !== 'pronoun'
  if (!isJoint || !hasDeterminer(items, at)) return own?.start ?? 0
  return article?.lower === 'the' ? article.start : partner.start
}

/** Places that speak as bodies do. */
const SEATS = /^(?:kremlin|white house|pentagon|elysee|vatican|congress)$/i

function isSubject(items: Frame['items'], at: number): boolean {
  return opensClause(items, at) || SUBORDINATORS.has(items[at - 1]?.lower ?? '') || isToldOf(items, at)
}

/** “The report noted the members had agreed”: the subject of what somebody says. */
function isToldOf(items: Frame['items'], at: number): boolean {
  const before = items[at - 1]?.lower === 'that' ? items[at - 2] : items[at - 1]
  const isTold = before?.kind === 'cue' && before.verb.strength === 'say'
  return isTold && /^(?:are|had|has|have|is|was|were|will|would)$/.test(items[at + 1]?.lower ?? '')
}

function isMeant(pronoun: 'they' | 'it', { kind, type, head }: ResolvedMention): boolean {
  if (kind === 'pronoun' || type === 'person' || type === null) return false
  if (type === 'place' && !SEATS.test(head)) return false
  // “Two reports came. They said …”: papers say what they say, but not as “they”.
  if (pronoun === 'they' && DOCUMENT_NOUNS.has(head)) return false
  const isPlural = type === 'group' || (kind === 'description' && /[^s]s$|^police$/.test(head))
  return isPlural === (pronoun === 'they')
}

/**
 * Find the people by name whom “they” goes back to: the nearest clause whose subject is several of them (“Rowe and Delgado
 * wrote”), in the paragraph of the pronoun or the one before. Gives the last of them in its frame.
 */
export function findJointAntecedent(
  frame: Frame,
  source: number,
): { readonly items: Frame['items']; readonly last: number } | null {
  for (const { items } of frame.previous ? [frame, frame.previous] : [frame]) {
    const from = items === frame.items ? source - 1 : items.length - 1
    for (let at = from; at > 1 && at > from - FARTHEST; at--)
      if (isLastOfSeveral(items, at)) return { items, last: at }
  }
  return null
}

/** Two names that “and” joins, the first of which opens its clause. */
function isLastOfSeveral(items: Frame['items'], at: number): boolean {
  const [first, last] = [items[at - 2], items[at]]
  if (!/^(?:and|&)$/.test(items[at - 1]?.lower ?? '')) return false
  if (!isPersonName(last) || isPossessor(items, at)) return false
  if (findApposed(items, at - 2) >= 0) return true
  return isPersonName(first) && (isSubject(items, at - 2) || items[at - 3]?.lower === ',')
}
