import { DETERMINERS } from '../../people/words/phrase-words.ts'
import { BEHIND_CUE, DEPENDENT_OPENERS, JOINING_WORDS } from '../words/reporting-words.ts'
import { findContentEnd } from './find-content-end.ts'
import type { ItemRange, ReportContext } from './report-context.ts'
import { hasMainVerb } from './has-main-verb.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipHearer, skipSetting } from './skip-setting.ts'

/**
 * Find what is said around a reporting clause that stands behind it or in its middle (“It is over, S said.”, “It is, S
 * said, over.”): the part before and the part behind, where that goes on with it. Null where neither is a clause.
 */
export function findClauseBefore(context: ReportContext): ItemRange[] | null {
  const { scope, cue, verb, reporter } = context
  // “Rowe, who advises the port, is out”: what stands around a relative clause is not said in it.
  if (reporter.isRelative) return null
  const isAccording = verb.lemma === 'according to'
  const tail = findClauseStart(scope, Math.min(cue, reporter.start))
  const hasMark = isMarkOf(scope, tail - 1, ',—–')
  if (!hasMark && !isAccording) return null
  const before = { first: findContentStart(scope, tail - 1), end: hasMark ? tail - 1 : tail }
  const behind = findRest(context)
  if (!behind) return null
  // “But, S said, it is over.”
  if (before.end <= before.first)
    return hasMark && findFinite(scope, behind.first, behind.end) >= 0 ? [behind] : null
  const isEmpty = behind.end <= behind.first
  const isOpen = before.end - 1 > scope.first && isWordOf(scope, before.end - 1, OPEN_ENDS)
  if (isOpen && !isEmpty) return [behind]
  const isInverted = reporter.first > cue && !isAccording
  const isClosing =
    (isEmpty || isInverted) &&
    hasMark &&
    before.end - before.first >= SHORTEST_CLAUSE &&
    /^(?:say|according to)$/.test(verb.lemma)
  // “The quay and its walls, said Ines Moravec, were sinking.”
  if (isInverted && !isEmpty && scope.verbs.has(behind.first) && !hasMainVerb(scope, before))
    return [before, behind]
  if (isClosing || hasMainVerb(scope, before))
    return !isEmpty && isContinuing(context, behind) ? [before, behind] : [before]
  return !isEmpty && (findFinite(scope, behind.first, behind.end) >= 0 || scope.verbs.has(behind.first))
    ? [before, behind]
    : null
}

/** “as S said”, “though S said”: the word that joins the reporting clause belongs to it. */
function findClauseStart(scope: ReportScope, start: number): number {
  return scope.items[start - 1]?.lower === 'as' && isMarkOf(scope, start - 2, ',—–') ? start - 1 : start
}

/** Words that lead to a clause of their own: what stands between them and it interrupts it (“that, according to S, it is over”). */
const OPEN_ENDS: ReadonlySet<string> = new Set(
  'that and but after because when while where which who as if so'.split(' '),
)

/** In items: as much in front of “, S said.” is a clause though its verb is not known. */
const SHORTEST_CLAUSE = 6
const DATELINE = 12

/** The sentence’s beginning without “but” and “and”, or behind the last semicolon. */
function findContentStart(scope: ReportScope, before: number): number {
  let start = scope.first
  for (let at = scope.first; at < before; at++) if (isMarkOf(scope, at, ';')) start = at + 1
  // A dateline: “LOWER FARROW — ”, “LOWER FARROW (AP) — ”.
  for (let at = start + 1; at < start + DATELINE && at < before; at++)
    if (isMarkOf(scope, at, '—–') && (at === start + 1 || isDatelineEnd(scope, at - 1))) start = at + 1
  if (/^(?:but|and|yet|so)$/.test(scope.items[start]?.lower ?? '')) start++
  return start
}

/** “(AP) —”, “3 May 2024 —”: the agency or the year that ends a dateline. */
function isDatelineEnd({ items }: ReportScope, at: number): boolean {
  return /^(?:\)|(?:19|20)\d\d)$/.test(items[at]?.lower ?? '')
}

/** What stands behind a reporting clause in the middle; empty where nothing does, null where the verb has an object of its own. */
function findRest({ scope, cue, verb, saying, reporter }: ReportContext): ItemRange | null {
  const { items, end } = scope
  const isInverted = reporter.first > cue
  let at = isInverted ? reporter.end : cue + 1
  if (saying.particle !== null && items[at]?.lower === saying.particle) at++
  if (!isInverted && saying.hearer) at = skipHearer(scope, at)
  at = skipSetting(scope, at)
  const isFree = isInverted || verb.lemma === 'according to'
  if (!isFree && at < end) {
    const item = items[at]
    if (item?.kind === 'mention' || item?.kind === 'quote') return null
    if (
      findFinite(scope, at, nextComma(scope, at)) >= 0 &&
      !isWordOf(scope, at, DEPENDENT_OPENERS) &&
      !isWordOf(scope, at, JOINING_WORDS)
    )
      return null
    if (item?.kind === 'word' && !BEHIND_CUE.has(item.lower)) return null
  }
  // “and according to Maxar it had arrived”: no comma, but a subject of its own.
  if (
    verb.lemma === 'according to' &&
    isSubjectAt(scope, at) &&
    findFinite(scope, at + 1, nextComma(scope, at)) > 0
  )
    return { first: at, end: findContentEnd(scope, at, cue) }
  at = nextComma(scope, at)
  const first = Math.min(at + 1, end)
  return isMarkOf(scope, at, ';') || first >= end
    ? { first: end, end }
    : { first, end: findContentEnd(scope, first, cue) }
}

function isSubjectAt(scope: ReportScope, at: number): boolean {
  return scope.items[at]?.kind === 'mention' || isWordOf(scope, at, DETERMINERS)
}

function nextComma(scope: ReportScope, from: number): number {
  let at = from
  while (at < scope.end && !isMarkOf(scope, at, ',;—–')) at++
  return at
}

/** Tell whether what stands behind a reporting clause goes on with what is said. */
function isContinuing({ scope, cue, reporter }: ReportContext, { first }: ItemRange): boolean {
  const item = scope.items[first]
  if (reporter.first > cue || item?.kind === 'cue') return false
  if (item?.kind !== 'word') return true
  // “, S said, and the ferry has stopped”: what joins on goes on, but for another’s words.
  if (/^(?:and|but|or|so|yet)$/.test(item.lower)) return findFinite(scope, first + 1, scope.end) > 0
  if (/^(?:on|speaking|citing|referring|according)$/.test(item.lower)) return false
  return !JOINING_WORDS.has(item.lower) && !/^(?:who|which|whose|where)$|ing$/.test(item.lower)
}
