import type { Saying } from '../words/saying-verbs.ts'
import {
  JOINING_WORDS,
  PLAIN_QUESTION_WORDS,
  QUESTION_WORDS,
  RELATIVE_WORDS,
  SETTING_PREPOSITIONS as THAT_PREPOSITIONS,
} from '../words/reporting-words.ts'
import { skipAdverbsLeft } from '../clause/subject.ts'
import { findOrder, findRole, isInfinitive } from './find-role.ts'
import { findThat } from './find-that.ts'
import { findContentEnd } from './find-content-end.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { Item } from '../clause/frame.ts'
import type { Complement } from './report-context.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipHearer, skipSetting } from './skip-setting.ts'

/** Particles of verbs of saying: “point out”, “write back”. */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'back'])

const THAT_REACH = 14

/** Find what stands behind a cue as that which is said; null where that is no clause. */
export function findComplement(
  scope: ReportScope,
  cue: number,
  saying: Saying,
  isPlain: boolean,
): Complement | null {
  const { end } = scope
  const behind = isWordOf(scope, cue + 1, PARTICLES) ? cue + 2 : cue + 1
  const near = skipSetting(scope, behind)
  if (saying.particle !== null && scope.items[cue + 1]?.lower !== saying.particle) return null
  if (saying.appeal || saying.charge) return findRole(scope, near, saying)
  const far = saying.hearer || saying.order ? skipSetting(scope, skipHearer(scope, near)) : near
  const isReaching = saying.hearer || isWordOf(scope, cue + 1, THAT_PREPOSITIONS)
  const that = findThat(scope, cue, isReaching ? Math.max(far, cue + THAT_REACH) : far)
  if (that >= 0) return { start: that, kind: 'that' }
  for (const at of far === near ? [near] : [far, near]) {
    if (
      saying.question &&
      isWordOf(scope, at, isPlain ? PLAIN_QUESTION_WORDS : QUESTION_WORDS) &&
      findFinite(scope, at, end) > at
    )
      return { start: at, kind: 'question' }
    const isOwn = at === near ? saying.infinitive : saying.order
    if (isOwn && isInfinitive(scope, at)) return { start: at, kind: 'infinitive' }
  }
  const order = saying.order && saying.clause === false ? findOrder(scope, near) : -1
  if (order > 0) return { start: order, kind: 'infinitive' }
  if (!saying.clause) return null
  const start = saying.hearer && !(isPlain && far === near) ? far : near
  return isClause(scope, start, cue, isPlain) ? { start, kind: 'bare' } : null
}

/** What may follow a verb of saying and is no subject: it joins or bounds the clause of saying itself. */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'and or but as because when after before until since yes no so than nor'.split(' '),
)

/** Prepositions that lead to what a verb of saying is about, and to no clause: “added to the doubt”, “said of the storm”. */
const OBJECT_PREPOSITIONS: ReadonlySet<string> = new Set(['to', 'of', 'about', 'into'])

/** Tell whether a pronoun that is a subject alone stands at an index: what follows it is a clause, known verb or not. */
function isSubjectPronoun(item: Item): boolean {
  return /^(?:(?:he|she|they|we|i|there)(?:'(?:ll|d|ve|re|m|s))?|(?:it|that|this|you)'(?:ll|d|ve|re|s))$/.test(
    item.kind === 'mention' ? item.mention.head : item.lower,
  )
}

/** “said all staffers sign agreements”: behind “said” a noun phrase and more is a clause, though no list knows its verb. */
function isLooseClause(scope: ReportScope, start: number, stop: number, cue: number): boolean {
  const { items } = scope
  const said = items[cue]
  const item = items[start]
  if (said?.kind !== 'cue' || said.verb.lemma !== 'say' || stop - start < SHORTEST_LOOSE) return false
  if (item?.kind === 'mention') return item.mention.kind !== 'pronoun' || item.mention.head !== 'it'
  const noun = items[start + 1]
  return isWordOf(scope, start, DETERMINERS) && !(noun?.kind === 'word' && SAID_THINGS.test(noun.lower))
}

const SHORTEST_LOOSE = 3
/** What “said” has for an object: “said the same”, “said a prayer”. */
const SAID_THINGS =
  /^(?:same|final|last|farewells?|goodbyes?|thanks|words?|prayers?|line|pledge|opposite|thing|things|name|more|less|little|much)$/

/** Tell whether a clause begins at an index: a subject with its verb behind it. */
function isClause(scope: ReportScope, start: number, cue: number, isPlain: boolean): boolean {
  const { items, end } = scope
  const item = items[start]
  const stop = findContentEnd(scope, start, cue)
  if (!item || start >= end || item.kind === 'quote') return false
  if (isWordOf(scope, start, NO_SUBJECT) || isWordOf(scope, start, OBJECT_PREPOSITIONS)) return false
  if (item.kind === 'mark' && !/^[$£€#'‘(]$/.test(item.lower)) return false
  const verb = findFinite(scope, start, Math.max(start + 1, stop))
  if (isSubjectPronoun(item)) return true
  if (verb <= start && isLooseClause(scope, start, stop, cue)) return true
  if (verb <= start || (!isPlain && verb === stop - 1 && scope.verbs.get(verb)?.tense === 'present'))
    return false
  if (isWordOf(scope, start, PREPOSITIONS) && (!isPlain || verb - start < 3)) return false
  if (/^(?:and|or|but)$/.test(items[skipAdverbsLeft(items, verb - 1)]?.lower ?? '')) return false
  const said = items[cue]
  const isRepeating = said?.kind === 'cue' && /^(?:repeat|reiterate)$/.test(said.verb.lemma)
  for (let at = start; at < verb; at++) {
    if (!isPlain && isMarkOf(scope, at, ',;:—–')) return false
    // “repeated a pledge he has made”: the clause tells of the noun in front.
    if (isRepeating && at > start + 1 && isSubjectPronoun(items[at] ?? item)) return false
    if (isMarkOf(scope, at, ';:')) return false
    if (isMarkOf(scope, at, ',') && isWordOf(scope, at + 1, JOINING_WORDS)) return false
    if (
      (isWordOf(scope, at, RELATIVE_WORDS) || isWordOf(scope, at, QUESTION_WORDS)) &&
      at > start &&
      !isPlain
    )
      return false
    if (
      at > start &&
      items[at]?.kind === 'word' &&
      /^(?:but|because|while|if|when|after|before|as|since)$/.test(items[at]?.lower ?? '') &&
      !isPlain
    )
      return false
  }
  return true
}
