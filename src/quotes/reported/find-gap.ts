import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { BE_FORMS, PREPOSITIONS } from '../words/clause-words.ts'
import { findFirstComma } from './find-comma.ts'
import { findContentEnd } from './find-content-end.ts'
import { isPhrasePart } from './find-subject-start.ts'
import type { ItemRange, ReportContext } from './report-context.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipSetting } from './skip-setting.ts'

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who'])
const LONGEST_PHRASE = 7

/**
 * Find what is said in a relative clause that lacks its subject: “[a change] that he said [would cost more]”, “what she
 * said was [a mistake]”. With the noun phrase the pronoun stands for where that is plain, else with the pronoun.
 */
export function findGap({ scope, cue, verb: said, reporter, saying }: ReportContext): ItemRange[] | null {
  const { items, end, first } = scope
  const pronoun = reporter.start - 1
  const verb = skipSetting(scope, cue + 1)
  // “a car that he denied was stolen”: without the verb in front it would read as said.
  if (said.lemma === 'deny') return null
  if (!saying.clause || reporter.first > cue || pronoun < first || verb >= end) return null
  if (findFinite(scope, verb, Math.min(end, verb + VERB_REACH)) < 0 || !isVerbStart(scope, verb)) return null
  const isWhat = items[pronoun]?.lower === 'what'
  if (!isWhat && !isWordOf(scope, pronoun, RELATIVES)) return null
  const isSetOff = isMarkOf(scope, pronoun - 1, ',—–')
  if (!isSetOff && findFinite(scope, first, pronoun) < 0) return null
  const whole = findContentEnd(scope, verb, cue)
  const rest = { first: verb, end: isSetOff || isWhat ? findFirstComma(scope, verb, whole, true) : whole }
  if (isWhat) {
    const isName = BE_FORMS.has(items[verb]?.lower ?? '')
    return isName && verb + 1 < rest.end
      ? [{ first: verb + 1, end: rest.end }]
      : [{ first: pronoun, end: pronoun + 1 }, rest]
  }
  return [
    findAntecedent(scope, isSetOff ? pronoun - 2 : pronoun - 1) ?? { first: pronoun, end: pronoun + 1 },
    rest,
  ]
}

const VERB_REACH = 4

/** A verb, or the auxiliary with which one begins. */
function isVerbStart(scope: ReportScope, at: number): boolean {
  const item = scope.items[at]
  if (item?.kind !== 'word' && item?.kind !== 'cue') return false
  if (findFinite(scope, at, at + 1) >= 0) return true
  for (let head = at; head < at + VERB_REACH; head++)
    if ((scope.verbs.get(head)?.firstToken ?? -1) === item.token) return true
  return false
}

/** The noun phrase that ends at an index, where it stands right behind a verb or a mark and so is no part of another. */
function findAntecedent(scope: ReportScope, last: number): ItemRange | null {
  for (let at = last; at >= scope.first && at > last - LONGEST_PHRASE && isPhrasePart(scope, at); at--) {
    if (isWordOf(scope, at, PREPOSITIONS)) return null
    if (isOpening(scope, at, last)) return isFree(scope, at - 1) ? { first: at, end: last + 1 } : null
  }
  return null
}

function isOpening(scope: ReportScope, at: number, last: number): boolean {
  const item = scope.items[at]
  if (item?.kind !== 'mention') return isWordOf(scope, at, DETERMINERS)
  return at < last || item.mention.kind === 'description'
}

function isFree(scope: ReportScope, before: number): boolean {
  return (
    before < scope.first ||
    scope.verbs.has(before) ||
    scope.items[before]?.kind === 'cue' ||
    isMarkOf(scope, before, ',—–')
  )
}
