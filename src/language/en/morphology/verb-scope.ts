import type { Token } from '../../../text/token.ts'
import { toVerbForm, type VerbForm } from './verb-forms.ts'
import type { VerbGroup } from '../../verb-group.ts'
import { ADVERBS, COORDINATORS, DETERMINERS, NOT_ADVERBS, PREPOSITIONS } from '../lexicon/closed-classes.ts'

/** The sentence a verb is looked for in, and the group found last. */
export interface VerbScope {
  readonly tokens: readonly Token[]
  readonly firstToken: number
  readonly endToken: number
  readonly before: VerbGroup | null
}

/** The token at an index, `null` outside the sentence. */
export function tokenAt({ tokens, firstToken, endToken }: VerbScope, at: number): Token | null {
  return at >= firstToken && at < endToken ? (tokens[at] ?? null) : null
}

/**
 * What verb form stands at an index. A name is none (a capital anywhere but at the start), nor is a part of a
 * hyphenated word (“rebel-held”), unless its object follows (“test-fired a rocket”).
 */
export function verbFormAt(scope: VerbScope, at: number): VerbForm | null {
  const token = tokenAt(scope, at)
  const form = token?.kind === 'word' ? toVerbForm(token.lower) : null
  if (!token || !form || (token.text !== token.lower && !isOpening(scope, at))) return null
  if (isHyphen(tokenAt(scope, at - 1), token))
    return form.past && DETERMINERS.has(tokenAt(scope, at + 1)?.lower ?? '') ? form : null
  return isHyphen(tokenAt(scope, at + 1), tokenAt(scope, at + 2)) ? null : form
}

const HYPHENS = '-\u2010\u2011'

function isHyphen(mark: Token | null, after: Token | null): boolean {
  return mark?.kind === 'mark' && mark.glued && after?.glued === true && HYPHENS.includes(mark.text)
}

/** Tell whether a token opens the sentence or a quotation in it: there a capital means nothing. */
export function isOpening(scope: VerbScope, at: number): boolean {
  const previous = tokenAt(scope, at - 1)
  return previous === null || /^[“"‘«„`:]$/u.test(previous.text)
}

/** Tell whether a token is an adverb: listed, or in -ly and no name. */
export function isAdverb(token: Token | null): boolean {
  if (!token) return false
  if (ADVERBS.has(token.lower)) return true
  return (
    token.lower.endsWith('ly') &&
    token.text === token.lower &&
    token.text.length > 4 &&
    !NOT_ADVERBS.has(token.lower)
  )
}

/** The token in front of a verb, adverbs and a hyphenated prefix left out. */
export function previousWord(scope: VerbScope, at: number): Token | null {
  const token = tokenAt(scope, at)
  const first = token && isHyphen(tokenAt(scope, at - 1), token) ? at - 2 : at
  let place = first - 1
  while (
    place > first - 4 &&
    isAdverb(tokenAt(scope, place)) &&
    !COORDINATORS.has(tokenAt(scope, place)?.lower ?? '')
  )
    place--
  return tokenAt(scope, place)
}

/** Tell whether a token may end a subject: a word of its own weight, a number, or a bracket or mark that closes one. */
export function isSubjectLike(token: Token | null): boolean {
  if (!token || token.kind === 'mark') return /^[)”"%]$/u.test(token?.text ?? '')
  return !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower) && token.lower !== 'to'
}
