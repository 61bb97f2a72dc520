import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { BODY_NOUNS } from './words/role-nouns.ts'

/** In tokens: a subject between a quotation and its verb. */
const LONGEST_SUBJECT = 10
/** What follows “that” where it begins a relative clause. */
const RELATIVE_VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|do|did|does)$/

/**
 * Tell whether a word that may be a noun for a document tells what somebody says: “the Gazette reports that”, “Marr, a
 * rower, notes that”, ““It is over,” the ad states”.
 */
export function isTellingVerb(tokens: readonly Token[], index: number): boolean {
  if (SPEECH_VERBS.get(tokens[index]?.lower ?? '')?.form !== 'present') return false
  const before = tokens[index - 1]
  if (tokens[index + 1]?.text === ':' && before && BODY_NOUNS.has(before.lower)) return true
  const leadsOn = tokens[index + 1]?.lower === 'that' && !RELATIVE_VERB.test(tokens[index + 2]?.lower ?? '')
  if (
    leadsOn &&
    (before?.text === ',' || before?.text === ')' || (before !== undefined && isCapital(before)))
  )
    return true
  return isBehindQuotation(tokens, index)
}

/** Tell whether nothing but a subject stands between a quotation that ends in a comma and the word. */
function isBehindQuotation(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > index - LONGEST_SUBJECT; at--) {
    const token = tokens[at]
    if (!token) return false
    if (token.quotation >= 0) return at < index - 1 && /^[,?!]$/.test(tokens[at - 1]?.text ?? '')
    if (token.kind === 'mark' && token.text !== '-') return false
    if (SPEECH_VERBS.get(token.lower)?.form === 'past') return false
  }
  return false
}
