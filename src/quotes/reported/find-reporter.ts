import { DETERMINERS } from '../../people/words/phrase-words.ts'
import type { ResolvedMention } from '../../people/identity.ts'
import { findSource } from '../source/find-source.ts'
import type { SourceId } from '../source/source-rules.ts'
import { skipAdverbsLeft } from '../clause/subject.ts'
import { PREPOSITIONS } from '../words/clause-words.ts'
import { NO_SOURCE } from '../words/reporting-words.ts'
import { findInvertedSubject } from './find-inverted-subject.ts'
import { findOwnSubject, findRestricted } from './find-own-subject.ts'
import { findQuoted } from './find-quoted.ts'
import { findSharedSubject, readSubject, type Subject } from './find-shared-subject.ts'
import { findSubjectStart, isPhrasePart } from './find-subject-start.ts'
import { isBareParticiple, isSharing, isWithAbsolute } from './is-sharing.ts'
import { findFinite, isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** Who is reported to have said something: the items that name them. */
export interface Reporter extends Subject {
  /** It is told in a relative clause: “S, who said”. */
  readonly isRelative: boolean
  readonly rule: SourceId
}

const LONGEST_PHRASE = 12

/** Prepositions and adverbs that stand in front of a quantity: “about half”, “nearly all”. */
const QUANTIFYING: ReadonlySet<string> = new Set(
  'outside about over under nearly roughly only fully barely'.split(' '),
)

/** Find who says what the cue at an index reports, or null where the sentence has nobody of its own say it. */
export function findReporter(scope: ReportScope, cue: number): Reporter | null {
  const { items, frame, first } = scope
  const item = items[cue]
  if (item?.kind !== 'cue') return null
  if (item.verb.lemma === 'according to') return findAccording(scope, cue)
  const skipped = skipAdverbsLeft(items, findGroupStart(scope, cue) - 1)
  // “Both have promised”: what looks like an adverb is all there is.
  const at = skipped < first && /^(?:both|all)$/.test(items[first]?.lower ?? '') ? first : skipped
  const before = items[at]
  if (at < first && item.verb.form !== 'ing') return null
  if (before?.kind === 'word' && NO_SOURCE.test(before.lower)) return null
  if (items[at - 1]?.lower === 'let') return null
  if (before?.kind === 'word' && /^(?:who|which|that)$/.test(before.lower)) return findAntecedent(scope, at)
  const inverted = findInvertedSubject(scope, cue)
  if (inverted) return toReporter(inverted, 'verb-subject')
  if (item.verb.form === 'ing' && items[cue - 1]?.lower === 'as')
    return toReporter(findQuoted(scope, cue), 'quoted-as')
  const source = findSource(frame, cue)
  if (source?.rule === 'passive') return null
  if (source?.item != null && source.rule === 'participle-subject')
    return toReporter({ first: source.item, end: source.end, start: source.item }, source.rule)
  if (isSharing(scope, cue, at)) {
    const shared = findSharedSubject(scope, cue)
    if (shared || source?.item == null || source.item < first || source.rule !== 'second-verb')
      return toReporter(shared, 'shared-subject')
    return toReporter({ first: source.item, end: source.end, start: source.item }, source.rule)
  }
  if (
    source?.item != null &&
    source.item >= first &&
    /^subject-/.test(source.rule) &&
    items[source.item]?.kind === 'mention'
  ) {
    const { item: named, end, rule } = source
    return toReporter({ first: named, end, start: findSubjectStart(scope, named) }, rule)
  }
  // “a letter of theirs calling for”: a participle behind any other noun belongs to that noun and says little.
  if (isBareParticiple(scope, cue) && !isWithAbsolute(scope, cue)) return null
  const named = readSubject(scope, at)
  const subject = item.verb.form === 'ing' ? withoutWith(scope, named) : named
  const opener = subject && items[subject.start]
  const isAdverbial =
    opener?.kind === 'word' &&
    !QUANTIFYING.has(opener.lower) &&
    (PREPOSITIONS.has(opener.lower) || /ly$/.test(opener.lower))
  const own = !subject || isAdverbial ? findRestricted(scope, cue) : findOwnSubject(scope, subject)
  if (own && (isAside(scope, own) || isFigurative(scope, cue, own))) return null
  return toReporter(own, 'phrase-verb')
}

/** “Rising seas threaten to flood it”, “the plan calls for fewer houses”: what no mention covers says nothing so. */
function isFigurative({ items }: ReportScope, cue: number, { first, end }: Subject): boolean {
  const item = items[cue]
  if (item?.kind !== 'cue' || items[first]?.kind === 'mention') return false
  const isLively = /^(?:threaten|promise)$/.test(item.verb.lemma) && items[cue + 1]?.lower === 'to'
  const isDemand = item.verb.lemma === 'call' && items[cue + 1]?.lower === 'for'
  if (!isLively && !isDemand) return false
  return !/(?:[eo]r|ist|ian|ant)s?$/.test(items[end - 1]?.lower ?? '')
}

/** “on Friday by a paper”: a phrase that begins with a preposition of time or place names nobody. */
function isAside(scope: ReportScope, { first, start }: Subject): boolean {
  return first === start && isWordOf(scope, start, PREPOSITIONS) && !isWordOf(scope, start, QUANTIFYING)
}

/** “…, with half of them saying”: the preposition is no part of who says so. In front of the sentence its end is open. */
function withoutWith({ items, first }: ReportScope, subject: Subject | null): Subject | null {
  if (subject === null || subject.first !== subject.start || items[subject.start]?.lower !== 'with')
    return subject
  if (subject.start === first) return null
  const start = subject.start + 1
  return start < subject.end ? { ...subject, first: start, start } : null
}

/** The item with which a cue’s verb begins, auxiliaries and what stands between them included: “has long said”. */
function findGroupStart({ items, verbs, first }: ReportScope, cue: number): number {
  const group = verbs.get(cue)
  let start = cue
  while (group && start > first && (items[start - 1]?.token ?? 0) >= group.firstToken) start--
  return start
}

function toReporter(subject: Subject | null, rule: SourceId): Reporter | null {
  return subject && { ...subject, isRelative: false, rule }
}

/**
 * “S, who said”: what a comma sets off tells of somebody. Without one it means those who say so, whoever they are, unless
 * the sentence has come to speak of a group or somebody by then (“she met critics who say”).
 */
function findAntecedent(scope: ReportScope, pronoun: number): Reporter | null {
  const isSetOff = isMarkOf(scope, pronoun - 1, ',—–')
  const named = isSetOff ? pronoun - 2 : pronoun - 1
  const item = scope.items[named]
  if (item?.kind !== 'mention' || (!isSetOff && !isMetWith(scope, named, item.mention))) return null
  return { first: named, end: pronoun + 1, start: pronoun, isRelative: true, rule: 'subject-who-verb' }
}

function isMetWith(scope: ReportScope, at: number, { kind, type }: ResolvedMention): boolean {
  const verb = findFinite(scope, scope.first, at)
  return (
    kind === 'description' &&
    type !== 'place' &&
    type !== 'organisation' &&
    scope.items[at + 1]?.lower === 'who' &&
    verb >= 0 &&
    !scope.verbs.get(verb)?.negated &&
    !/^(?:nobody|none|neither|nothing)$/.test(
      scope.items[skipAdverbsLeft(scope.items, verb - 1)]?.lower ?? '',
    )
  )
}

function findAccording(scope: ReportScope, cue: number): Reporter | null {
  const source = findSource(scope.frame, cue)
  if (source?.item != null)
    return toReporter({ first: source.item, end: source.end, start: cue + 1 }, 'according-to')
  let at = cue + 1
  while (at < scope.end && at < cue + LONGEST_PHRASE && isPhrasePart(scope, at)) at++
  if (isMarkOf(scope, at - 1, '.')) at--
  // “according to a “Harbour Hour” report”: an article alone is nobody.
  if (at === cue + 2 && isWordOf(scope, cue + 1, DETERMINERS)) return null
  return at > cue + 1 ? toReporter({ first: cue + 1, end: at, start: cue + 1 }, 'according-to-phrase') : null
}
