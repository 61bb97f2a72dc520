import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { SpeechVerb } from '../../language/en/morphology/speech-verbs.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { JOINING_WORDS, QUESTION_WORDS, RELATIVE_WORDS } from '../words/reporting-words.ts'
import { THING_PREPOSITIONS, THING_VERBS } from '../words/said-things.ts'
import { findContentEnd } from './find-content-end.ts'
import type { ItemRange } from './report-context.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipHearer, skipSetting } from './skip-setting.ts'

/**
 * Find the noun phrase a cue reports as said (“announced [her resignation]”, “called for [calm]”), without the day and
 * the setting behind it. Null where none follows, and for a pronoun, which says nothing by itself.
 */
export function findThing(scope: ReportScope, cue: number, { lemma }: SpeechVerb): ItemRange | null {
  const prepositions = THING_PREPOSITIONS.get(lemma)
  if (lemma === 'call' && !prepositions?.has(scope.items[cue + 1]?.lower ?? '')) return findNaming(scope, cue)
  const isAct = scope.verbs.get(cue + 1)?.tense === 'gerund' && !isMarkOf(scope, cue + 2, ',.—–')
  if (GERUND_VERBS.has(lemma) && isAct && cue + 2 < scope.end)
    return { first: cue + 1, end: findContentEnd(scope, cue + 1, cue) }
  if (!prepositions && !THING_VERBS.has(lemma)) return null
  const near = skipSetting(scope, cue + 1)
  if (prepositions && !isWordOf(scope, near, prepositions)) return null
  const first = prepositions ? near + 1 : near
  const isObject =
    lemma === 'describe' && isWordOf(scope, first, OBJECTS) && scope.items[first + 1]?.lower === 'as'
  if (first >= scope.end || !(isObject || isPhraseStart(scope, first)) || isGivenAway(scope, first, lemma))
    return null
  const end = findPhraseEnd(scope, first, cue)
  // “announces the following changes:” says nothing yet.
  return end === first + 1 && DETERMINERS.has(scope.items[first]?.lower ?? '') ? null : { first, end }
}

/** Tell whether a cue tells of an act of saying: it is finite, or a participle a comma sets off (“, calling for calm”). */
export function isToldThing(scope: ReportScope, cue: number, { lemma, form }: SpeechVerb): boolean {
  if (form !== 'ing' || findFinite(scope, cue, cue + 1) >= 0) return true
  return isMarkOf(scope, cue - 1, ',') && (THING_PREPOSITIONS.has(lemma) || lemma === 'announce')
}

/** “denied taking the money”: what they take is an act. */
const GERUND_VERBS: ReadonlySet<string> = new Set(
  'acknowledge admit deny describe recall recommend report suggest'.split(' '),
)

/** “called [the plan a mistake]”, “called [it unfair]”: somebody or something and what it is called; null for a call to somebody. */
function findNaming(scope: ReportScope, cue: number): ItemRange | null {
  const { items, end } = scope
  const first = cue + 1
  const behind = isWordOf(scope, first, OBJECTS) ? first + 1 : skipHearer(scope, first)
  const item = items[behind]
  if (
    behind === first ||
    behind >= end ||
    item?.kind !== 'word' ||
    findFinite(scope, behind, behind + 1) >= 0
  )
    return null
  // “called a strike”, “called her sister the next day”: nobody is named anything.
  if (isWordOf(scope, first, ARTICLES) || isTime(scope, behind)) return null
  const range = { first, end: findPhraseEnd(scope, first, cue) }
  const next = items[behind + 1]?.lower ?? ''
  // “called his brother a taxi”, “called the boat the Gull”: nobody says so.
  const isName =
    (/^(?:an?|one|his|her|their)$/.test(item.lower) && !FETCHED.test(next)) ||
    (item.lower === 'the' && SUPERLATIVE.test(next))
  const isLast = range.end === behind + 1
  return isName || JUDGING_ENDS.test(item.lower) || (isLast && OTHER_ENDS.test(item.lower)) ? range : null
}

/** “the next day”, “a second time”, “that night”. */
function isTime({ items }: ReportScope, from: number): boolean {
  const words = items.slice(from, from + LONGEST_TIME).map(({ lower }) => lower)
  return TIME_DETERMINERS.has(words[0] ?? '') && words.slice(1).some((word) => TIME_UNITS.test(word))
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an'])
const LONGEST_TIME = 3
const TIME_DETERMINERS: ReadonlySet<string> = new Set(
  'a an the that this one last next every each'.split(' '),
)
const TIME_UNITS =
  /^(?:(?:instant|moment|second|minute|hour|day|night|week|weekend|month|year|time)s?|morning|afternoon|evening)$/

const FETCHED = /^(?:ambulance|cab|car|doctor|lawyer|taxi)$/
const SUPERLATIVE = /^(?:best|only|most|worst|\p{L}{3,}est)$/u

/** How adjectives that judge end; others may, where nothing stands behind them. */
const JUDGING_ENDS =
  /(?:[ai]ble|ful|less|ous|ive|ary|ist|ish|unfair|wrong|right|false|true|bad|good|weak|crazy|insane|stupid|dumb)$/
const OTHER_ENDS = /(?:ic|al|ed|ing|ent|ant)$/

const OBJECTS: ReadonlySet<string> = new Set(
  'himself herself itself themselves it him them this that'.split(' '),
)

function isPhraseStart(scope: ReportScope, at: number): boolean {
  const item = scope.items[at]
  if (item?.kind === 'mention') return item.mention.kind !== 'pronoun'
  if (item?.kind !== 'word' || scope.verbs.has(at)) return false
  if (LONE.has(item.lower) && !DETERMINERS.has(scope.items[at + 1]?.lower ?? '')) return isOpening(scope, at)
  return ![PREPOSITIONS, JOINING_WORDS, QUESTION_WORDS, RELATIVE_WORDS, NO_PHRASE].some((words) =>
    words.has(item.lower),
  )
}

/** “this week’s vote”, but not “this” alone. */
function isOpening(scope: ReportScope, at: number): boolean {
  const next = scope.items[at + 1]
  return (
    (next?.kind === 'word' && !PREPOSITIONS.has(next.lower) && !scope.verbs.has(at + 1)) ||
    next?.kind === 'mention'
  )
}

const LONE: ReadonlySet<string> = new Set(['this', 'these', 'those', 'each', 'both', 'all', 'one', 'some'])
const NO_PHRASE: ReadonlySet<string> = new Set(
  'to it him them me us you so as not that if there back up out down away himself herself itself themselves'.split(
    ' ',
  ),
)

/** “denied Delgado entry”, “denied bail”: whom something is denied or promised, and what they go without, is not said. */
function isGivenAway({ items }: ReportScope, first: number, lemma: string): boolean {
  const item = items[first]
  if (item?.kind === 'mention')
    return (
      /^(?:deny|promise)$/.test(lemma) && item.mention.type !== 'place' && items[first + 1]?.lower !== "'s"
    )
  return lemma === 'deny' && !DETERMINERS.has(item?.lower ?? '') && !DENIED.test(item?.lower ?? '')
}

const DENIED = /s$|^(?:involvement|responsibility|knowledge|wrongdoing)$/

/** The phrase ends at the first comma or dash, or where a day, a setting or a clause of time follows. */
function findPhraseEnd(scope: ReportScope, first: number, cue: number): number {
  const end = findContentEnd(scope, first, cue)
  for (let at = first + 1; at < end; at++) {
    if (isMarkOf(scope, at, ',—–') && (at - 1 > first || !isAdjective(scope, at - 1))) return at
    if (isWordOf(scope, at, TIME_OPENERS)) return at
    if (scope.items[at]?.kind === 'word' && at > end - LONGEST_SETTING && skipSetting(scope, at) >= end)
      return at
  }
  return end
}

/** “reliable, legally fixed guarantees”: a comma behind an adjective parts adjectives. */
function isAdjective({ items }: ReportScope, at: number): boolean {
  return items[at]?.kind === 'word' && /(?:[ai]ble|ful|less|ous|ic|ive)$/.test(items[at]?.lower ?? '')
}

const LONGEST_SETTING = 12
const TIME_OPENERS: ReadonlySet<string> = new Set(
  'after before following when while because but although'.split(' '),
)
