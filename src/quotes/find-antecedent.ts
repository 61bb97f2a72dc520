import type { ResolvedMention } from '../people/identity.ts'
import type { Frame } from './frame.ts'
import { isObject, isPossessor, opensClause } from './mention-place.ts'
import { SUBORDINATORS } from './words/clause-words.ts'

/** In items: about two sentences. */
const FARTHEST = 60

/**
 * Find the group or the body that “they” or “it” goes back to: the nearest one that is a clause’s subject, in the paragraph of
 * the pronoun or the one before. Null where the nearest subject that could be meant is somebody else’s.
 */
export function findAntecedent(
  pronoun: 'they' | 'it',
  { items }: Frame,
  source: number,
  before: Frame | undefined,
): ResolvedMention | null {
  return (
    findSubject(pronoun, items, source - 1) ??
    (before ? findSubject(pronoun, before.items, before.items.length - 1) : null)
  )
}

function findSubject(pronoun: 'they' | 'it', items: Frame['items'], from: number): ResolvedMention | null {
  for (let at = from; at >= 0 && at > from - FARTHEST; at--) {
    const item = items[at]
    if (item?.kind !== 'mention' || isObject(items, at) || isPossessor(items, at)) continue
    if (isSubject(items, at) && isMeant(pronoun, item.mention)) return item.mention
  }
  return null
}

/** Places that speak as bodies do. */
const SEATS = /^(?:kremlin|white house|pentagon|elysee|vatican|congress)$/i

function isSubject(items: Frame['items'], at: number): boolean {
  return opensClause(items, at) || SUBORDINATORS.has(items[at - 1]?.lower ?? '')
}

function isMeant(pronoun: 'they' | 'it', { kind, type, head }: ResolvedMention): boolean {
  if (kind === 'pronoun' || type === 'person' || type === null) return false
  if (type === 'place' && !SEATS.test(head)) return false
  const isPlural = type === 'group' || (kind === 'description' && /[^s]s$|^police$/.test(head))
  return isPlural === (pronoun === 'they')
}
