import type { Token } from '../text/token.ts'
import type { VerbGroup } from '../language/verb-group.ts'
import { CLAUSE_VERBS } from '../language/en/lexicon/verb-lookalikes.ts'
import type { ClauseKind, ClauseSpan } from './clause.ts'
import { CONTENT_OPENERS, findClauseMarks, RELATIVES } from './find-clause-marks.ts'
import { findReportStart, findSubjectStart, hasSubject, skipTime } from './subject-words.ts'
import { OBJECT_VERBS, REPORT_VERBS } from '../language/en/lexicon/verb-classes.ts'

export type ClauseOpening = Omit<ClauseSpan, 'endToken' | 'verb'>

/** How far in front of a verb its opener is looked for, in tokens. */
const REACH = 60

/**
 * Find where the clause of a verb begins, looking back no further than `from`: at its conjunction or relative, else at a
 * semicolon, colon or dash, else at the comma. `null` where the sentence's first verb needs no boundary.
 * `isWaiting`: a relative clause came between a subject and its verb, which is still to come.
 */
export function findClauseOpening(
  tokens: readonly Token[],
  from: number,
  verb: VerbGroup,
  before: VerbGroup | null,
  beforeKind: ClauseKind,
  isWaiting: boolean,
): ClauseOpening | null {
  const marks = findClauseMarks(
    tokens,
    Math.max(from, verb.firstToken - REACH),
    verb.firstToken,
    before !== null,
  )
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
  if (!subject || (isWaiting && marks.comma < 0 && !CLAUSE_VERBS.has(before.lemma)))
    return opens('resumed', verb.firstToken, 0)
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

/**
 * “a statement that the agency carried on Saturday”, “the papers that she received from the court”: what is carried is the
 * noun in front of “that”.
 */
function isWithoutObject(tokens: readonly Token[], { endToken, lemma }: VerbGroup): boolean {
  const next = tokens[endToken]
  if (next?.kind !== 'word' || skipTime(tokens, endToken, endToken + 2) > endToken) return true
  return OBJECT_VERBS.has(lemma) && /^(?:from|to|in|at|by|with)$/.test(next.lower)
}
