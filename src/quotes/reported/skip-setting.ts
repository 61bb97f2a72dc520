import {
  OBJECT_PRONOUNS,
  SAYING_ADVERBS,
  SETTING_PREPOSITIONS,
  TIME_MODIFIERS,
  TIME_UNITS,
  TIME_WORDS,
} from '../words/reporting-words.ts'
import { OCCASION_NOUNS } from '../words/occasions.ts'
import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

const MOST_ADVERBIALS = 6
const LONGEST_PHRASE = 8

/** Walk right from an item over adverbs, days, hearers behind “to” and settings (“in a statement on Monday”). */
export function skipSetting(scope: ReportScope, from: number): number {
  let at = from
  for (let count = 0; count < MOST_ADVERBIALS; count++) {
    const next = skipAdverbial(scope, at)
    if (next === at) break
    at = next
  }
  return at
}

function skipAdverbial(scope: ReportScope, at: number): number {
  const { items, end } = scope
  const item = items[at]
  if (!item || at >= end) return at
  if (isMarkOf(scope, at, ',')) return skipParenthesis(scope, at)
  if (item.kind !== 'word' || isCompoundEnd(scope, at)) return at
  if (isTime(scope, at)) return skipTime(scope, at)
  // “first-time offenders”: what a hyphen joins is no adverb.
  if (items[at + 1]?.lower === '-' && items[at + 1]?.start === item.end) return at
  if (SAYING_ADVERBS.has(item.lower) || (/ly$/.test(item.lower) && item.lower.length > 4)) return at + 1
  if (DETERMINERS.has(item.lower) && isWordOf(scope, at + 1, TIME_MODIFIERS) && isTime(scope, at + 2))
    return skipTime(scope, at + 2)
  const isAgo = isWordOf(scope, at + 1, TIME_UNITS) && isWordOf(scope, at + 2, SAYING_ADVERBS)
  if (isAgo) return at + 3
  if (TIME_MODIFIERS.has(item.lower) && isTime(scope, at + 1)) return skipTime(scope, at + 1)
  return SETTING_PREPOSITIONS.has(item.lower) ? skipPhrase(scope, at) : at
}

/** “the break-in last July”: the preposition is part of the noun. */
function isCompoundEnd({ items }: ReportScope, at: number): boolean {
  const [hyphen, item] = [items[at - 1], items[at]]
  return hyphen?.lower === '-' && hyphen.end === item?.start
}

/** A day or the like, but not “Saturday’s win”. */
function isTime(scope: ReportScope, at: number): boolean {
  return isWordOf(scope, at, TIME_WORDS) && !/^(?:'s|’)$/.test(scope.items[at + 1]?.lower ?? '')
}

/** “Monday night”, “Jan. 5, 2024”. */
function skipTime({ items, verbs }: ReportScope, from: number): number {
  let at = from
  while (at < from + 6) {
    const item = items[at]
    if (!item || verbs.has(at)) break
    const isDate = /^\d{1,4}$/.test(item.lower) || TIME_WORDS.has(item.lower)
    const isDot = item.lower === '.' && /^\d/.test(items[at + 1]?.lower ?? '')
    const isComma = item.lower === ',' && /^\d{4}$/.test(items[at + 1]?.lower ?? '')
    if (!isDate && !isDot && !isComma) break
    at++
  }
  return at
}

/** A preposition with a day, a hearer or an occasion behind it. Other phrases may belong to what is said. */
function skipPhrase(scope: ReportScope, at: number): number {
  const { items, end, verbs } = scope
  const { lower = '' } = items[at] ?? {}
  let next = at + 1
  while (isWordOf(scope, next, TIME_MODIFIERS) || isWordOf(scope, next, DETERMINERS)) next++
  if (isTime(scope, next)) return skipTime(scope, next)
  const isAddressed =
    /^(?:to|with)$/.test(lower) &&
    (items[at + 1]?.kind === 'mention' || isWordOf(scope, at + 1, OBJECT_PRONOUNS))
  if (isAddressed) return at + 2
  for (next = at + 1; next <= at + LONGEST_PHRASE && next < end; next++) {
    const item = items[next]
    if (!item || item.kind === 'quote' || item.kind === 'cue' || verbs.has(next)) return at
    if (item.kind === 'mark' && !/^[-’'.$]$/.test(item.lower)) return at
    const word = item.kind === 'mention' ? item.mention.head.toLowerCase() : item.lower
    if (OCCASION_NOUNS.has(word) && !/^[-–]$/.test(items[next + 1]?.lower ?? ''))
      return skipComplements(scope, next + 1)
  }
  return at
}

/** What belongs to an occasion: “a meeting with lawmakers in Geneva”. */
function skipComplements(scope: ReportScope, from: number): number {
  const { items } = scope
  let at = from
  for (let count = 0; count < 3; count++) {
    if (!/^(?:with|to|on|in|at|for|of|from|by)$/.test(items[at]?.lower ?? '')) break
    const isNamed = items[at + 1]?.kind === 'mention' && items[at + 2]?.lower !== "'s"
    const isShort = !isNamed && items[at + 2]?.kind === 'word' && isWordOf(scope, at + 1, DETERMINERS)
    if (!isNamed && !isShort) break
    if (isShort && scope.verbs.has(at + 2)) break
    at += isNamed ? 2 : 3
  }
  return at
}

/** “, however,”, “, in a statement,”: what stands between two commas and holds no verb. */
function skipParenthesis(scope: ReportScope, at: number): number {
  const { items, end, verbs } = scope
  if (items[at + 1]?.kind !== 'word') return at
  for (let next = at + 1; next <= at + LONGEST_PHRASE && next < end; next++) {
    const item = items[next]
    if (!item || verbs.has(next) || item.kind === 'cue' || item.kind === 'quote') return at
    if (item.kind === 'mark' && item.lower === ',') return next + 1
  }
  return at
}

/** Bodies that are told things without an article. */
const BARE_HEARERS: ReadonlySet<string> = new Set(['media', 'parliament', 'congress'])

/** Walk over who is told: a name, a description, a pronoun or a short noun phrase. */
export function skipHearer(scope: ReportScope, from: number): number {
  const { items, end, verbs } = scope
  let at = from
  if (isWordOf(scope, at, OBJECT_PRONOUNS)) return at + 1
  const told = items[at]
  if (told?.kind === 'mention') {
    // “warned they would”: who is told is them.
    if (/^(?:he|she|they)$/.test(told.mention.head)) return from
    if (verbs.has(at + 1) && items[at + 1]?.kind !== 'cue') return from
    at++
    while (items[at]?.lower === "'s" && items[at + 1]?.kind === 'mention') at += 2
    return items[at]?.lower === "'s" ? at + 2 : at
  }
  // “told media he was leaving”
  if (isWordOf(scope, at, BARE_HEARERS) && items[at + 1]?.kind === 'mention') return at + 1
  if (!isWordOf(scope, at, DETERMINERS)) return from
  for (at++; at < from + LONGEST_PHRASE && at < end; at++) {
    const item = items[at]
    if (item?.kind === 'mention') return skipHearer(scope, at)
    if (!item || item.kind === 'mark' || verbs.has(at)) return at
    if (DETERMINERS.has(item.lower) || /^(?:that|to|he|she|it|they|if|whether)$/.test(item.lower)) return at
  }
  return from
}
