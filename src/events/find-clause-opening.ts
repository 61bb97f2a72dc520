import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../text/verb-group.ts'
import { COORDINATORS, SUBORDINATORS } from '../text/words/closed-classes.ts'
import { CLAUSE_VERBS } from '../text/words/verb-lookalikes.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { findReportStart, findSubjectStart, hasSubject, skipTime } from './find-subject.ts'
import { REPORT_VERBS } from './words/event-verbs.ts'

export type ClauseOpening = Omit<Clause, 'endToken' | 'verb'>

const RELATIVES = /^(?:who|whom|whose|which)$/
const CONTENT_OPENERS = /^(?:that|whether|what|how|why)$/
/** Subordinators that compare or introduce more often than they open a clause. */
const NO_OPENERS = /^(?:than|so)$/
const PREPOSITIONS_TOO = /^(?:after|before|since|until|as|once)$/
const STRONG_MARK = /^[;:—–―]$/u
/** How far in front of a verb its opener is looked for, in tokens. */
const REACH = 60

/** What may part two verbs: the last place of each kind between them. */
interface Marks {
  readonly word: number
  readonly coordinator: number
  readonly strong: number
  readonly comma: number
}

/**
 * Find where the clause of a verb begins, looking back no further than `from`: at its conjunction or relative, else at a
 * semicolon, colon or dash, else at the comma. `null` where the sentence's first verb needs no boundary.
 */
export function findClauseOpening(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  before: VerbGroup | null,
  beforeKind: ClauseKind,
): ClauseOpening | null {
  const marks = findMarks(tokens, Math.max(from, verb.firstToken - REACH), verb.firstToken, before !== null)
  const opens = (kind: ClauseKind, at: number, skipped: number): ClauseOpening => ({
    kind,
    firstToken: at,
    bodyToken: at + skipped,
    opener: skipped > 0 ? (tokens[at + skipped - 1]?.lower ?? '') : '',
  })
  if (marks.word >= 0 && marks.word > marks.coordinator)
    return opens(toWordKind(tokens, marks.word, verb, before), marks.word, 1)
  if (!before) return null
  if (marks.coordinator >= 0) {
    const isOwn = hasSubject(tokens, marks.coordinator + 1, verb.firstToken)
    return opens(isOwn ? 'joined' : 'shared', marks.coordinator, 1)
  }
  if (marks.strong >= 0) return opens('joined', marks.strong, 1)
  const subject = hasSubject(tokens, Math.max(marks.comma + 1, from), verb.firstToken)
  const comma = marks.comma < 0 ? -1 : findReportStart(tokens, marks.comma, verb.firstToken)
  if (isReport(tokens, verb, comma >= 0) && (comma >= 0 || !subject) && beforeKind !== 'subordinate')
    return comma >= 0 ? opens('report', comma, 1) : opens('report', verb.firstToken, 0)
  if (comma >= 0 && subject) return opens(beforeKind === 'subordinate' ? 'main' : 'joined', comma, 1)
  if (!subject) return opens('resumed', verb.firstToken, 0)
  if (!CLAUSE_VERBS.has(before.lemma))
    return opens('relative', findSubjectStart(tokens, from, verb.firstToken), 0)
  const hasHearer = before.lemma === 'tell'
  const start = hasHearer
    ? findSubjectStart(tokens, from, verb.firstToken)
    : skipTime(tokens, from, verb.firstToken)
  return opens('content', start, 0)
}

/** “…, the mayor said”, “…, the ministry announced on Friday”: nothing is said behind the verb. */
function isReport(tokens: readonly Token[], verb: VerbGroup, hasComma: boolean): boolean {
  if (REPORT_VERBS.has(verb.lemma)) return true
  return hasComma && CLAUSE_VERBS.has(verb.lemma) && isWithoutObject(tokens, verb)
}

function findMarks(tokens: readonly Token[], from: number, to: number, isLater: boolean): Marks {
  const marks = { word: -1, coordinator: -1, strong: -1, comma: -1 }
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.quotation >= 0) continue
    const word = token.lower
    if (word === ',') {
      marks.comma = marks.comma < 0 ? at : marks.comma
      if (PREPOSITIONS_TOO.test(tokens[marks.word]?.lower ?? '') && closesPhrase(tokens, marks.word, at, to))
        marks.word = -1
    } else if (STRONG_MARK.test(word) || isDash(tokens, at)) marks.strong = at
    else if (COORDINATORS.has(word)) {
      if (tokens[at - 1]?.text === ',' || (isLater && marks.word < 0)) marks.coordinator = at
    } else if (isOpener(word)) marks.word = at
  }
  return marks
}

/**
 * Tell whether a comma ends the phrase of a preposition that could open a clause: the clause's subject follows (“after the
 * vote, the mayor resigned”) or its verb, with no other comma before it (“…, after the vote, resigned”).
 */
function closesPhrase(tokens: readonly Token[], word: number, comma: number, verb: number): boolean {
  if (comma + 1 === verb) return !hasComma(tokens, word, comma)
  return hasSubject(tokens, comma + 1, verb) && !hasComma(tokens, comma + 1, verb)
}

/** A hyphen that stands free: a dash typed on a plain keyboard. */
function isDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === '-' && tokens[at]?.glued === false
}

function isOpener(word: string): boolean {
  return (
    !NO_OPENERS.test(word) && (RELATIVES.test(word) || CONTENT_OPENERS.test(word) || SUBORDINATORS.has(word))
  )
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.text === ',') return true
  return false
}

function toWordKind(
  tokens: readonly Token[],
  at: number,
  verb: VerbGroup,
  before: VerbGroup | null,
): ClauseKind {
  const word = tokens[at]?.lower ?? ''
  if (RELATIVES.test(word)) return 'relative'
  if (word !== 'that') return CONTENT_OPENERS.test(word) ? 'content' : 'subordinate'
  const saysSo = before !== null && CLAUSE_VERBS.has(before.lemma)
  if (at + 1 === verb.firstToken) return saysSo && before.endToken === at ? 'content' : 'relative'
  return before?.endToken !== at && isWithoutObject(tokens, verb) ? 'relative' : 'content'
}

/** “a statement that the agency carried on Saturday”: what is carried is the noun in front of “that”. */
function isWithoutObject(tokens: readonly Token[], { endToken }: VerbGroup): boolean {
  const next = tokens[endToken]
  return next?.kind !== 'word' || skipTime(tokens, endToken, endToken + 2) > endToken
}
