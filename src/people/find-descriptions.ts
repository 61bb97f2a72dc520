import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './find-names.ts'
import type { Mention } from './mention.ts'
import { DETERMINERS, MODIFIERS, PHRASE_STOPS } from './words/phrase-words.ts'
import { BODY_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from './words/role-nouns.ts'

const LONGEST = 8

/**
 * Find descriptions outside quotations: a noun for a person, a group or a body with what stands in front of it back to
 * its article (“a senior campaign official”). A bare singular counts only in front of a name or between commas.
 */
export function findDescriptions({ text, tokens }: TextDocument): Mention[] {
  const found: Mention[] = []
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]
    if (token?.kind !== 'word' || token.quotation >= 0) continue
    const type = toType(token.lower)
    if (type === null || isFollowedByNoun(tokens, head)) continue
    const first = findStart(tokens, head)
    const isBare = !DETERMINERS.has(tokens[first]?.lower ?? '')
    if (isBare && type !== 'group' && !isAppositive(tokens, first, head)) continue
    if (isCapital(token) && first === head && type !== 'group') continue
    const start = tokens[first]?.start ?? token.start
    found.push({
      start,
      end: token.end,
      kind: 'description',
      firstToken: first,
      endToken: head + 1,
      head: token.lower,
      headToken: head,
      type,
      gender: PERSON_NOUNS.get(token.lower) ?? null,
      role:
        type === 'person'
          ? text.slice(isBare ? start : (tokens[first + 1]?.start ?? start), token.end)
          : null,
      quotation: -1,
    })
  }
  return found
}

function toType(lower: string): Mention['type'] {
  if (PERSON_NOUNS.has(lower)) return 'person'
  if (PEOPLE_NOUNS.has(lower)) return 'group'
  return BODY_NOUNS.has(lower) ? 'organisation' : null
}

/** “campaign” in “campaign spokesman” is no head. */
function isFollowedByNoun(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]
  if (!next || next.quotation >= 0) return false
  if (next.text === '-' && next.glued) return true
  if (next.kind !== 'word') return false
  return !isCapital(next) && toType(next.lower) !== null && !PHRASE_STOPS.has(next.lower)
}

function findStart(tokens: readonly Token[], head: number): number {
  let bare = head
  let isBareSoFar = true
  for (let at = head - 1; at >= 0 && at >= head - LONGEST; at--) {
    const token = tokens[at]
    if (!token || token.quotation >= 0) break
    if (DETERMINERS.has(token.lower)) {
      const isPossessed = tokens[at - 1]?.lower === "'s"
      return isPossessed ? bare : at
    }
    if (token.lower === "'s") {
      isBareSoFar = false
      continue
    }
    const isJoint = /^[-–]$/.test(token.text)
    if (token.kind === 'mark' && !isJoint) break
    if (token.kind === 'word' && PHRASE_STOPS.has(token.lower) && !isCapital(token)) break
    const isModifier =
      isJoint ||
      isCapital(token) ||
      token.kind === 'number' ||
      MODIFIERS.has(token.lower) ||
      toType(token.lower) !== null
    isBareSoFar &&= isModifier
    if (isBareSoFar && !isJoint) bare = at
  }
  return bare
}

/** Tell whether a bare description stands in front of a name or right after a comma. */
function isAppositive(tokens: readonly Token[], first: number, head: number): boolean {
  const next = tokens[head + 1]
  const before = tokens[first - 1]
  const isBeforeName = next !== undefined && isCapital(next) && next.quotation < 0
  return isBeforeName || before?.text === ',' || before?.text === '('
}
