import { isAdverb, tokenAt, type VerbScope } from './verb-scope.ts'
import { NEGATIONS, SUBJECT_PRONOUNS } from '../lexicon/closed-classes.ts'

const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
const MOST_ADVERBS = 4

/**
 * Step over what may stand between an auxiliary and its verb: the subject of a question, adverbs, “no longer”, a
 * weekday (“will on Friday open”). Gives the index behind it, and whether it negates.
 */
export function skipBetween(
  scope: VerbScope,
  auxiliary: number,
): { readonly at: number; readonly negated: boolean } {
  let at = isAsked(scope, auxiliary) ? auxiliary + 2 : auxiliary + 1
  let negated = false
  for (let steps = 0; steps < MOST_ADVERBS && isAdverb(tokenAt(scope, at)); steps++) {
    negated ||= NEGATIONS.has(tokenAt(scope, at)?.lower ?? '')
    at++
  }
  // “has more than doubled”
  if (tokenAt(scope, at + 1)?.lower === 'than' && /^(?:more|less)$/.test(tokenAt(scope, at)?.lower ?? ''))
    at += 2
  const isEnded = tokenAt(scope, at)?.lower === 'no' && tokenAt(scope, at + 1)?.lower === 'longer'
  return isEnded ? { at: at + 2, negated: true } : { at: skipDay(scope, at), negated }
}

/** “Did she say”: a pronoun behind an auxiliary that has no subject in front of it. */
function isAsked(scope: VerbScope, auxiliary: number): boolean {
  const before = tokenAt(scope, auxiliary - 1)
  const isOpen =
    before === null || before.kind === 'mark' || /^(?:what|when|where|why|how)$/.test(before.lower)
  const after = tokenAt(scope, auxiliary + 1)?.lower ?? ''
  return isOpen && SUBJECT_PRONOUNS.has(after) && !/^wh/.test(after)
}

function skipDay(scope: VerbScope, at: number): number {
  const day = tokenAt(scope, at)?.lower === 'on' ? at + 1 : at
  return WEEKDAY.test(tokenAt(scope, day)?.text ?? '') ? day + 1 : at
}
