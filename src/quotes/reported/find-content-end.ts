import { skipAdverbsLeft } from '../clause/subject.ts'
import { SAYING_VERBS } from '../words/saying-verbs.ts'
import { isPhrasePart } from './find-subject-start.ts'
import { skipSetting } from './skip-setting.ts'
import { JOINING_WORDS } from '../words/reporting-words.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

const NEXT_CUE = 14

/**
 * Find the index behind the last item of what a cue reports from an item on: the sentence’s end, or where the reporter
 * takes over again (a second verb of the same subject, “adding”, “but S said”, “according to”, a semicolon).
 */
export function findContentEnd(scope: ReportScope, start: number, cue: number): number {
  const { end } = scope
  let hasVerb = false
  for (let at = start + 1; at < end; at++) {
    hasVerb ||= findFinite(scope, at - 1, at) >= 0
    if (isBreak(scope, at, cue, hasVerb)) return trimRight(scope, start, at)
  }
  return trimRight(scope, start, end)
}

function trimRight({ items }: ReportScope, start: number, end: number): number {
  let last = end
  while (
    last > start + 1 &&
    items[last - 1]?.kind === 'mark' &&
    /^[,.;:!?…—–-]$/.test(items[last - 1]?.lower ?? '')
  )
    last--
  return last
}

function isBreak(scope: ReportScope, at: number, cue: number, hasVerb: boolean): boolean {
  const { items } = scope
  if (isMarkOf(scope, at, ';')) return true
  const item = items[at]
  if (item?.kind === 'cue' && item.verb.lemma === 'according to') return true
  const isComma = isMarkOf(scope, at, ',—–')
  const next = isComma ? at + 1 : at
  if (isComma && isWordOf(scope, next, ADDING_WORDS) && isLast(scope, next)) return true
  if (isComma && hasVerb && (isWordOf(scope, next, CONTRASTING_WORDS) || isLikewise(scope, next))) return true
  if (isComma && (isParticiple(scope, next) || isTail(scope, next))) return true
  if (!isWordOf(scope, next, JOINING_WORDS) || (!isComma && isMarkOf(scope, at - 1, ','))) return false
  if (isSecondCue(scope, next + 1, cue)) return true
  return isComma
    ? isOwnClause(scope, next) || isOtherSource(scope, next + 1)
    : hasVerb && isOtherSaying(scope, next)
}

/** Words behind a comma with which a reporter explains what was said: “, which closed in May”. */
const ADDING_WORDS: ReadonlySet<string> = new Set('which who where whom a an something meaning'.split(' '))

/** Words behind a comma with which a reporter sets something else against what was said. */
const CONTRASTING_WORDS: ReadonlySet<string> = new Set('while whereas compared however'.split(' '))

/** “, as has the mayor”, “, even as he left”: how others or the reporter go along with what was said. */
function isLikewise({ items }: ReportScope, at: number): boolean {
  const [word, next] = [items[at]?.lower, items[at + 1]?.lower ?? '']
  if (word === 'even') return /^(?:as|though|while)$/.test(next)
  return word === 'as' && /^(?:has|have|had|did|does|do|is|was|are|were)$/.test(next)
}

function isLast(scope: ReportScope, from: number): boolean {
  for (let at = from; at < scope.end; at++) if (isMarkOf(scope, at, ',—–')) return false
  return true
}

/** “, but the council” and “, and he” begin a sentence of the reporter’s; “, but could” and “, and that” do not. */
function isOwnClause(scope: ReportScope, joining: number): boolean {
  const { items, end } = scope
  const { lower = '' } = items[joining] ?? {}
  const verb = findFinite(scope, joining + 1, Math.min(end, joining + NEXT_CUE))
  const item = items[joining + 1]
  if (verb <= joining + 1 || !item || skipAdverbsLeft(items, verb - 1) === joining) return false
  if (lower === 'but') return !/^(?:that|rather|if|when)$/.test(item.lower)
  return lower === 'and' && item.kind === 'mention' && item.mention.kind === 'pronoun'
}

/** “, the ministry said”: a clause at the end that reports all in front of it. */
function isTail(scope: ReportScope, from: number): boolean {
  const { items, end } = scope
  let at = from
  while (at < end && at < from + NEXT_CUE && isPhrasePart(scope, at)) at++
  const item = items[at]
  if (at === from || item?.kind !== 'cue' || !SAYING_VERBS.get(item.verb.lemma)?.clause) return false
  const behind = skipSetting(scope, at + 1)
  return behind >= end || isMarkOf(scope, behind, ',.—–')
}

/** “, adding that”, “, also noting” */
function isParticiple({ items }: ReportScope, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const item = items[at]
    if (item?.kind === 'cue') return item.verb.form === 'ing' && item.verb.strength !== 'weak'
    if (item?.kind !== 'word' || !/ly$|^(?:also|then|even|and|but|while)$/.test(item.lower)) return false
  }
  return false
}

/** A verb of saying in the same form, without a subject of its own: “said … and urged”. */
function isSecondCue({ items }: ReportScope, from: number, cue: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const item = items[at]
    if (item?.kind === 'cue') {
      const main = items[cue]
      return (
        main?.kind === 'cue' &&
        main.verb.form === item.verb.form &&
        item.verb.strength !== 'weak' &&
        !THINKING.has(item.verb.lemma)
      )
    }
    if (
      item?.kind !== 'word' ||
      !/ly$|^(?:also|then|even|later|again|has|have|had|did|does|not|once)$/.test(item.lower)
    )
      return false
  }
  return false
}

const THINKING: ReadonlySet<string> = new Set(
  'worry think believe feel fear hope expect want know see find imagine understand doubt plan seek consider regard decide support'.split(
    ' ',
  ),
)

/** Somebody else who says something: “, but the mayor said”. */
function isOtherSource(scope: ReportScope, from: number): boolean {
  const verb = findFinite(scope, from, Math.min(scope.end, from + NEXT_CUE))
  const item = scope.items[verb]
  return item?.kind === 'cue' && item.verb.strength !== 'weak'
}

/** “said they would stay and others said they would not”: without a comma only a subject and the plainest verb begin another report. */
function isOtherSaying(scope: ReportScope, joining: number): boolean {
  let at = joining + 1
  while (
    at < Math.min(scope.end, joining + NEXT_CUE) &&
    (isPhrasePart(scope, at) || isWordOf(scope, at, PERFECT))
  )
    at++
  const item = scope.items[at]
  return (
    at > joining + 1 &&
    isWordOf(scope, joining, PLAIN_JOINERS) &&
    item?.kind === 'cue' &&
    item.verb.lemma === 'say' &&
    item.verb.form !== 'base'
  )
}

const PERFECT: ReadonlySet<string> = new Set(['has', 'have', 'had', 'also'])
const PLAIN_JOINERS: ReadonlySet<string> = new Set(['and', 'but'])
