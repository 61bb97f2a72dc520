import type { Token } from '../../../text/token.ts'
import { isAdverb, isOpening, tokenAt, verbFormAt, type VerbScope } from './verb-scope.ts'
import { AUXILIARIES, type Auxiliary } from '../lexicon/auxiliaries.ts'
import { DETERMINERS } from '../lexicon/closed-classes.ts'
import { NEVER_TO_VERBS } from '../lexicon/verb-lookalikes.ts'

/** What a verb group has reached: the verb of its last auxiliary, `to`, or nothing yet. */
export type Link = Auxiliary['verb'] | 'to' | null

/** Read an auxiliary at a token, where one may follow what the group has reached: “will” → “have” → “been”. */
export function readAuxiliary(scope: VerbScope, at: number, reached: Link): Auxiliary | null {
  const token = tokenAt(scope, at)
  const auxiliary = token && (AUXILIARIES.get(token.lower) ?? readContractedIs(scope, at))
  if (!token || !auxiliary) return null
  const { verb, form } = auxiliary
  if (reached === 'modal' || reached === 'to') return form === 'base' && verb !== 'do' ? auxiliary : null
  if (reached === 'have') return form === 'participle' ? auxiliary : null
  if (reached === 'be') return form === 'gerund' && verb === 'be' ? auxiliary : null
  if (reached === 'do' || form === 'participle' || isName(scope, at, token) || isHalfDay(scope, at))
    return null
  const isNoun = verb === 'modal' && DETERMINERS.has(tokenAt(scope, at - 1)?.lower ?? '')
  return isNoun ? null : auxiliary
}

/** Tell whether an infinitive may begin here: be, have or a verb the lists know, adverbs aside. */
export function canBeBase(scope: VerbScope, at: number): boolean {
  let place = at
  while (place < at + 3 && isAdverb(tokenAt(scope, place))) place++
  const word = tokenAt(scope, place)
  if (word?.text !== word?.lower || NEVER_TO_VERBS.has(word?.lower ?? '')) return false
  return word?.lower === 'be' || word?.lower === 'have' || verbFormAt(scope, place)?.base === true
}

/** “At 7 am”: without “I” beside it the word is a part of the day. */
function isHalfDay(scope: VerbScope, at: number): boolean {
  const isAm = tokenAt(scope, at)?.lower === 'am'
  return isAm && tokenAt(scope, at - 1)?.kind === 'number'
}

/** May, Will and Do are months and names wherever a capital means something, the first two even at the start. */
function isName(scope: VerbScope, at: number, token: Token): boolean {
  if (token.text === token.lower || /['’]/.test(token.text)) return false
  return !isOpening(scope, at) || token.lower === 'may' || token.lower === 'will'
}

/** “'s” behind a pronoun is a verb; behind a noun it is taken for a genitive. */
function readContractedIs(scope: VerbScope, at: number): Auxiliary | null {
  if (!/^['’]s$/.test(tokenAt(scope, at)?.text ?? '')) return null
  const isVerb = /^(?:he|she|it|that|there|here|what|who|where|how)$/.test(
    tokenAt(scope, at - 1)?.lower ?? '',
  )
  return isVerb ? { verb: 'be', form: 'present', modal: null, negated: false } : null
}
