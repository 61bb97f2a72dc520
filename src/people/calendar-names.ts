import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { isBreaker } from './name-breaks.ts'
import { HONORIFICS } from './words/honorifics.ts'
import { OFFICES, PERSON_NOUNS } from './words/role-nouns.ts'

/** “The prosecutor, Sunday Ekow, said”, “said June Marr”: a forename that is a day or a month too. */
export function isCalendarForename(tokens: readonly Token[], index: number, isAtHead: boolean): boolean {
  const [token, next, after] = tokens.slice(index, index + 3)
  const before = tokens[index - 1]
  if (!token || !next || !after || !/^(?:sunday|monday|friday|april|june|august|jan)$/.test(token.lower))
    return false
  if (!isCapital(next) || isBreaker(next) || next.quotation !== token.quotation) return false
  if (before?.text === ',') return /^[,.]$/.test(after.text)
  const isDay = token.lower.endsWith('day')
  const isNamed = OFFICES.has(before?.lower ?? '') || (!isDay && (isAtHead || isNaming(before?.lower ?? '')))
  return (
    isNamed &&
    (after.text === ',' || SPEECH_VERBS.get(after.lower)?.form === 'past' || (!isDay && after.text === '.'))
  )
}

/** Words right in front of somebody’s name: “said”, “Ms”, “spokeswoman”. */
function isNaming(lower: string): boolean {
  return SPEECH_VERBS.has(lower) || HONORIFICS.has(lower) || PERSON_NOUNS.has(lower)
}

const BEFORE_MONTH = /^(?:in|since|until|till|last|next|this|early|late|mid|during)$/
const BEFORE_EITHER = /^(?:by|of|for|from|to|through|between|and|each|every)$/

/** “In May”, “3 May”, “May 3”, and “for May” where nobody of that name is told of: the month. */
export function isMonth(tokens: readonly Token[], index: number, surnames: ReadonlySet<string>): boolean {
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (before?.kind === 'number' || next?.kind === 'number') return true
  if (next?.lower === "'s") return false
  if (BEFORE_MONTH.test(before?.lower ?? '')) return true
  return BEFORE_EITHER.test(before?.lower ?? '') && !surnames.has('may') && !(next && isCapital(next))
}
