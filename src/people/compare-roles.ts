import { OFFICES, PERSON_NOUNS } from './words/role-nouns.ts'
import { RELATIONS, toSameTitle } from './words/title-forms.ts'

/** A role taken apart: what somebody is, and the names and fields that say of what. */
export interface RoleParts {
  readonly titles: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
}

/** Words of a role that tell nobody from another: ranks, times and parties. */
const EMPTY =
  /^(?:a|acting|an|and|associate|assistant|at|chief|co|deputy|democrat|democratic|ex|executive|for|former|general|gop|her|his|in|independent|its|junior|longtime|new|of|on|one|republican|retired|s|senior|the|their|then|to|top|u|us|vice|who|with)$/

/** Take a role apart; `null` where it only says what somebody is to another. */
export function toRoleParts(role: string): RoleParts | null {
  const words = role.match(/[\p{L}\p{M}]+/gu) ?? []
  const from = words.findIndex((word) => /^(?:of|for|at|with|in)$/.test(word))
  const titles = new Set<string>()
  const bodies = new Set<string>()
  words.forEach((word, index) => {
    const lower = word.toLowerCase()
    const title = toSameTitle(lower)
    if (PERSON_NOUNS.has(title) || OFFICES.has(lower) || PERSON_NOUNS.has(lower)) titles.add(title)
    else if (!EMPTY.test(lower) && (word !== lower || (from >= 0 && index > from))) bodies.add(lower)
  })
  const isRelation = titles.size > 0 && [...titles].every((title) => RELATIONS.has(title))
  return isRelation || titles.size + bodies.size === 0 ? null : { titles, bodies }
}

/**
 * Tell whether two roles can be one person's at one time: `agree` where they share a body, or an office of which one does
 * not say the body; `differ` where the offices or their bodies are others.
 */
export function compareRoles(a: RoleParts, b: RoleParts): 'agree' | 'differ' | 'open' {
  const isBodyShared =
    [...a.bodies].some((body) => b.bodies.has(body)) || isAcronymIn(a, b) || isAcronymIn(b, a)
  if (isBodyShared) return 'agree'
  const isTitleShared = [...a.titles].some((title) => b.titles.has(title))
  const isBodyOpen = a.bodies.size === 0 || b.bodies.size === 0
  if (isTitleShared && !isBodyOpen) return 'differ'
  // “Spokesman” and “spokesman for the port” may be two, “mayor” and “mayor of Farrow” hardly.
  if (isTitleShared)
    return [...a.titles].some((title) => b.titles.has(title) && OFFICES.has(title)) ? 'agree' : 'open'
  return a.titles.size > 0 && b.titles.size > 0 ? 'differ' : 'open'
}

/** “CWA” and “Communications Workers of America”. */
function isAcronymIn(a: RoleParts, b: RoleParts): boolean {
  const initials = [...b.bodies].map((word) => word[0]).join('')
  return initials.length >= 2 && [...a.bodies].some((body) => body === initials)
}
