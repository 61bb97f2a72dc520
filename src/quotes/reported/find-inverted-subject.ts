import { findDescribed } from '../clause/find-mention-right.ts'
import { findBeforeApposition } from '../clause/before-apposition.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { INVERTING_VERBS, NO_SOURCE } from '../words/reporting-words.ts'
import type { Subject } from './find-shared-subject.ts'
import { isPhrasePart } from './find-subject-start.ts'
import { hasMainVerb } from './has-main-verb.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'
import { skipSetting } from './skip-setting.ts'

const LONGEST_PHRASE = 12

/** Find the subject behind its verb, where the verb follows what is said and no other clause follows: “…, said the man.” */
export function findInvertedSubject(scope: ReportScope, cue: number): Subject | null {
  const { items, end } = scope
  const item = items[cue]
  if (!isMarkOf(scope, cue - 1, ',—–') || item?.kind !== 'cue') return null
  if (item.verb.form === 'ing' || !INVERTING_VERBS.has(item.verb.lemma)) return null
  if (
    items[cue + 1]?.kind === 'mark' ||
    NO_SOURCE.test(items[cue + 1]?.lower ?? 'i') ||
    isWordOf(scope, cue + 1, PREPOSITIONS)
  )
    return null
  if (skipSetting(scope, cue + 1) > cue + 1 || isWordOf(scope, cue + 1, CLAUSE_WORDS)) return null
  const isClause = hasMainVerb(scope, { first: scope.first, end: cue })
  if (item.verb.lemma !== 'say' && !isClause) return null
  // “Ines Moravec, the chair, said the council …”: the verb has its subject in front of an apposition.
  const chair = isClause ? -1 : findBeforeApposition(items, cue - 1)
  if (chair >= scope.first && items[chair]?.kind === 'mention' && chair <= scope.first + 1) return null
  let stop = cue + 1
  while (stop < end && !isMarkOf(scope, stop, ',;—–') && !isWordOf(scope, stop, CLAUSE_WORDS)) stop++
  if (findFinite(scope, cue + 1, stop) >= 0 || (!isClause && isWordOf(scope, stop, CLAUSE_WORDS))) return null
  let last = cue + 1
  while (last < stop && last < cue + LONGEST_PHRASE && isPhrasePart(scope, last)) {
    if (items[last]?.kind === 'mention' && items[last + 1]?.lower !== "'s") break
    if (isWordOf(scope, last, PREPOSITIONS)) break
    last++
  }
  const told = items[last]
  // Without a verb in front only a bare name will do: “Lindqvist, for one, said the mayor’s visit …” is no such thing.
  if (!isClause && (last !== cue + 1 || told?.kind !== 'mention' || stop !== cue + 2)) return null
  if (told?.kind === 'mention') {
    const named = findDescribed(items, last)
    return { first: named, end: named + 1, start: cue + 1 }
  }
  return last > cue + 1 ? { first: cue + 1, end: last, start: cue + 1 } : null
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who which that when as after while where because if'.split(' '),
)
