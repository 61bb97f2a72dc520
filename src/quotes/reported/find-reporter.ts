import { findSource } from '../find-source.ts'
import { skipAdverbsLeft } from '../subject.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { INVERTING_VERBS, NO_SOURCE } from '../words/reporting-words.ts'
import { findSharedSubject, readSubject, type Subject } from './find-shared-subject.ts'
import { findSubjectStart, isPhrasePart } from './find-subject-start.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** Who is reported to have said something: the items that name them. */
export interface Reporter extends Subject {
  /** It is told in a relative clause: “S, who said”. */
  readonly isRelative: boolean
  readonly rule: string
}

const LONGEST_PHRASE = 12

/** Find who says what the cue at an index reports, or null where the sentence has nobody of its own say it. */
export function findReporter(scope: ReportScope, cue: number): Reporter | null {
  const { items, frame, first } = scope
  const item = items[cue]
  if (item?.kind !== 'cue') return null
  if (item.verb.lemma === 'according to') return findAccording(scope, cue)
  const at = skipAdverbsLeft(items, cue - 1)
  const before = items[at]
  if (before?.kind === 'word' && NO_SOURCE.test(before.lower)) return null
  if (before?.kind === 'word' && /^(?:who|which|that)$/.test(before.lower)) return findAntecedent(scope, at)
  const inverted = findInverted(scope, cue)
  if (inverted) return inverted
  if (isSharing(scope, cue, at)) return toReporter(findSharedSubject(scope, cue), 'shared-subject')
  const source = findSource(frame, cue)
  if (source?.rule === 'passive') return null
  if (
    source?.item != null &&
    source.item >= first &&
    /^subject/.test(source.rule) &&
    items[source.item]?.kind === 'mention'
  ) {
    const { item: named, end, rule } = source
    return toReporter({ first: named, end, start: findSubjectStart(scope, named) }, rule)
  }
  const subject = readSubject(scope, at)
  const opener = subject && items[subject.start]
  const isAdverbial = opener?.kind === 'word' && (PREPOSITIONS.has(opener.lower) || /ly$/.test(opener.lower))
  return isAdverbial ? null : toReporter(subject, 'phrase-verb')
}

function toReporter(subject: Subject | null, rule: string): Reporter | null {
  return subject && { ...subject, isRelative: false, rule }
}

/** Tell whether a verb has its subject in common with one before it: a participle, an infinitive or the second of two. */
function isSharing(scope: ReportScope, cue: number, before: number): boolean {
  const { items, verbs } = scope
  const item = items[cue]
  if (item?.kind !== 'cue') return false
  if (verbs.get(cue)?.tense === 'infinitive') return true
  if (item.verb.form !== 'ing') return /^(?:and|but|or|then)$/.test(items[before]?.lower ?? '')
  const isOwn = verbs.get(cue)?.progressive === true && verbs.get(cue)?.tense !== 'gerund'
  return (
    !isOwn &&
    !(
      items[cue - 1]?.kind === 'mention' ||
      (isPhrasePart(scope, cue - 1) && !isWordOf(scope, cue - 1, SHARING_WORDS))
    )
  )
}

/** What stands in front of a participle that belongs to the main clause’s subject: “by saying”, “also noting”. */
const SHARING_WORDS: ReadonlySet<string> = new Set(
  'by while and but or in after before also then even when besides'.split(' '),
)

/** “S, who said”: what a comma sets off tells of somebody; without one it means those who say so, whoever they are. */
function findAntecedent(scope: ReportScope, pronoun: number): Reporter | null {
  if (!isMarkOf(scope, pronoun - 1, ',—–')) return null
  const last = scope.items[pronoun - 2]?.lower === ')' ? -1 : pronoun - 2
  const item = scope.items[last]
  if (item?.kind !== 'mention') return null
  const subject = readSubject(scope, last)
  return (
    subject && {
      first: subject.first,
      end: pronoun + 1,
      start: pronoun,
      isRelative: true,
      rule: 'subject-who-verb',
    }
  )
}

/** “…, said the man in the boat.”: the subject behind its verb, where the verb follows a comma and nothing else does. */
function findInverted(scope: ReportScope, cue: number): Reporter | null {
  const { items, end } = scope
  const item = items[cue]
  if (!isMarkOf(scope, cue - 1, ',—–') || item?.kind !== 'cue') return null
  if (item.verb.form === 'ing' || !INVERTING_VERBS.has(item.verb.lemma)) return null
  if (NO_SOURCE.test(items[cue + 1]?.lower ?? 'i') || isWordOf(scope, cue + 1, PREPOSITIONS)) return null
  let stop = cue + 1
  while (stop < end && !isMarkOf(scope, stop, ',;—–') && !isWordOf(scope, stop, CLAUSE_WORDS)) stop++
  if (findFinite(scope, cue + 1, stop) >= 0) return null
  let last = cue + 1
  while (last < stop && last < cue + LONGEST_PHRASE && isPhrasePart(scope, last)) {
    if (items[last]?.kind === 'mention' && items[last + 1]?.lower !== "'s") break
    if (isWordOf(scope, last, PREPOSITIONS)) break
    last++
  }
  const named = items[last]
  if (named?.kind === 'mention')
    return toReporter({ first: last, end: last + 1, start: cue + 1 }, 'verb-subject')
  return last > cue + 1 ? toReporter({ first: cue + 1, end: last, start: cue + 1 }, 'verb-subject') : null
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  'who which that when as after while where because if'.split(' '),
)

function findAccording(scope: ReportScope, cue: number): Reporter | null {
  const source = findSource(scope.frame, cue)
  if (source?.item != null)
    return toReporter({ first: source.item, end: source.end, start: cue + 1 }, 'according-to')
  let at = cue + 1
  while (at < scope.end && at < cue + LONGEST_PHRASE && isPhrasePart(scope, at)) at++
  return at > cue + 1 ? toReporter({ first: cue + 1, end: at, start: cue + 1 }, 'according-to-phrase') : null
}
