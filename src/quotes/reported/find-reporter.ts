import { findSource } from '../find-source.ts'
import { skipAdverbsLeft } from '../subject.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { OCCASION_NOUNS } from '../words/occasions.ts'
import { sayingOf } from '../words/saying-verbs.ts'
import { INVERTING_VERBS, NO_SOURCE } from '../words/reporting-words.ts'
import { findSharedSubject, readSubject, type Subject } from './find-shared-subject.ts'
import { findSubjectStart, isPhrasePart } from './find-subject-start.ts'
import { hasMainVerb } from './has-main-verb.ts'
import { skipSetting } from './skip-setting.ts'
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
  const skipped = skipAdverbsLeft(items, cue - 1)
  // “Both have promised”: what looks like an adverb is all there is.
  const at = skipped < first && /^(?:both|all)$/.test(items[first]?.lower ?? '') ? first : skipped
  const before = items[at]
  if (at < first && item.verb.form !== 'ing') return null
  if (before?.kind === 'word' && NO_SOURCE.test(before.lower)) return null
  if (before?.kind === 'word' && /^(?:who|which|that)$/.test(before.lower)) return findAntecedent(scope, at)
  const inverted = findInverted(scope, cue)
  if (inverted) return inverted
  const source = findSource(frame, cue)
  if (source?.rule === 'passive') return null
  if (source?.item != null && source.rule === 'participle-subject')
    return toReporter({ first: source.item, end: source.end, start: source.item }, source.rule)
  if (isSharing(scope, cue, at)) return toReporter(findSharedSubject(scope, cue), 'shared-subject')
  if (
    source?.item != null &&
    source.item >= first &&
    /^subject/.test(source.rule) &&
    items[source.item]?.kind === 'mention'
  ) {
    const { item: named, end, rule } = source
    return toReporter({ first: named, end, start: findSubjectStart(scope, named) }, rule)
  }
  // “a letter of theirs calling for”: a participle behind any other noun belongs to that noun and says little.
  if (isBareParticiple(scope, cue) && !isWithAbsolute(scope, cue)) return null
  const subject = readSubject(scope, at)
  const opener = subject && items[subject.start]
  const isAdverbial =
    opener?.kind === 'word' &&
    opener.lower !== 'outside' &&
    (PREPOSITIONS.has(opener.lower) || /ly$/.test(opener.lower))
  if (!subject || isAdverbial) return null
  const owner = findRestrictive(scope, subject)
  return owner === 'none' ? null : toReporter(owner ?? subject, 'phrase-verb')
}

/**
 * “Officials who had seen the plan said”: an object right in front of the verb is no subject, the noun before “who” is;
 * 'none' where there is no such noun. Null where no verb has the phrase for its object: it is a subject itself.
 */
function findRestrictive(scope: ReportScope, { start }: Subject): Subject | 'none' | null {
  const { items, verbs, first } = scope
  const verb = items[start - 1]
  if (!verb || start <= first || !verbs.has(start - 1)) return null
  if (verb.kind === 'cue' && sayingOf(verb.verb.lemma)) return null
  for (let at = start - 2; at > first && at > start - RESTRICTIVE; at--) {
    if (isMarkOf(scope, at, ',;:—–')) return 'none'
    if (isWordOf(scope, at, RESTRICTING)) return readSubject(scope, at - 1) ?? 'none'
  }
  return 'none'
}

const RESTRICTIVE = 14
const RESTRICTING: ReadonlySet<string> = new Set(['who', 'that', 'which'])

function toReporter(subject: Subject | null, rule: string): Reporter | null {
  return subject && { ...subject, isRelative: false, rule }
}

/** Tell whether a verb has its subject in common with one before it: a participle, an infinitive or the second of two. */
function isSharing(scope: ReportScope, cue: number, before: number): boolean {
  const item = scope.items[cue]
  if (item?.kind !== 'cue') return false
  if (scope.verbs.get(cue)?.tense === 'infinitive') return true
  if (item.verb.form !== 'ing') return /^(?:and|but|or|then)$/.test(scope.items[before]?.lower ?? '')
  if (!isBareParticiple(scope, cue)) return false
  const { items } = scope
  const last = items[cue - 1]
  const noun = last?.kind === 'mention' ? last.mention.head.toLowerCase() : (last?.lower ?? '')
  return last?.kind !== 'mention' && !isPhrasePart(scope, cue - 1)
    ? true
    : isWordOf(scope, cue - 1, SHARING_WORDS) || OCCASION_NOUNS.has(noun)
}

function isBareParticiple({ items, verbs }: ReportScope, cue: number): boolean {
  const item = items[cue]
  const group = verbs.get(cue)
  return item?.kind === 'cue' && item.verb.form === 'ing' && (!group || group.tense === 'gerund')
}

/** “with Moravec saying”, “, both captains saying”: the participle has a subject of its own. */
function isWithAbsolute(scope: ReportScope, cue: number): boolean {
  const start = findSubjectStart(scope, cue - 1)
  return (
    scope.items[start]?.lower === 'with' ||
    isWordOf(scope, start - 1, WITH) ||
    isMarkOf(scope, start - 1, ',')
  )
}

const WITH: ReadonlySet<string> = new Set(['with'])

/** What stands in front of a participle that belongs to the main clause’s subject: “by saying”, “also noting”. */
const SHARING_WORDS: ReadonlySet<string> = new Set(
  'by while and but or in after before also then even when besides later publicly repeatedly'.split(' '),
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
  if (skipSetting(scope, cue + 1) > cue + 1 || isWordOf(scope, cue + 1, CLAUSE_WORDS)) return null
  const isClause = hasMainVerb(scope, { first: scope.first, end: cue })
  if (item.verb.lemma !== 'say' && !isClause) return null
  let stop = cue + 1
  while (stop < end && !isMarkOf(scope, stop, ',;—–') && !isWordOf(scope, stop, CLAUSE_WORDS)) stop++
  if (findFinite(scope, cue + 1, stop) >= 0 || (!isClause && isWordOf(scope, stop, CLAUSE_WORDS))) return null
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
