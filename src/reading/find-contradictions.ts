import type { TemporalExpression } from '../dates/temporal-expression.ts'
import { isWithin, type Span } from '../markdown/span.ts'
import { findClauseAt, readSyntax, type SentenceSyntax } from '../syntax/sentence-syntax.ts'
import type { TextDocument } from '../text/document.ts'
import type { Statement } from './statement.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** What was read of one article, and what it is held against. */
export interface ReadArticle {
  readonly document: TextDocument
  /** Civil day of publication. */
  readonly published: string
  readonly events: readonly TimelineEvent[]
  readonly statements: readonly Statement[]
}

/** A place where what was read cannot be, whatever the text means. */
export interface Contradiction {
  readonly rule: ContradictionRuleId
  /** What of the text shows it. */
  readonly span: Span
  /** The day it was read as. */
  readonly day: string
}

interface ContradictionRule {
  readonly id: string
  readonly says: string
  readonly find: (article: ReadArticle) => Omit<Contradiction, 'rule'>[]
}

/** What contradicts itself, needs no gold to be seen, and is never right. */
export const CONTRADICTION_RULES = [
  {
    id: 'said-ahead',
    says: 'a statement was said after its article was published',
    find: ({ statements, published }) =>
      statements.flatMap(({ when, content, cue }) => {
        const day = when?.start ?? null
        const [span = cue] = content
        return day !== null && day > published && span ? [{ span, day }] : []
      }),
  },
  {
    id: 'past-ahead',
    says: 'a finite verb in the past dates its clause after publication',
    find: ({ document, events, published }) =>
      events.flatMap(({ when, expression, passage }) => {
        const day = when.start
        const isAhead = day !== null && day > published
        return isAhead && isTold(document, expression, passage) ? [{ span: passage, day }] : []
      }),
  },
  {
    id: 'status',
    says: 'an event is past and lies ahead, or is scheduled and lies behind',
    find: ({ events, published }) =>
      events.flatMap(({ when, status, passage }) => {
        const isPastAhead = status === 'past' && when.start !== null && when.start > published
        const isPlannedBehind = status === 'scheduled' && when.end !== null && when.end < published
        const day = isPastAhead ? when.start : isPlannedBehind ? when.end : null
        return day === null ? [] : [{ span: passage, day }]
      }),
  },
  {
    id: 'ends-before-start',
    says: 'a stretch ends before it begins',
    find: ({ events }) =>
      events.flatMap(({ when: { start, end }, passage }) =>
        start !== null && end !== null && end < start ? [{ span: passage, day: start }] : [],
      ),
  },
] as const satisfies readonly ContradictionRule[]

/** Names of the rules. */
export type ContradictionRuleId = (typeof CONTRADICTION_RULES)[number]['id']

/** Find what contradicts itself in what was read of an article, rule by rule, each in text order. */
export function findContradictions(article: ReadArticle): Contradiction[] {
  return CONTRADICTION_RULES.flatMap(({ id, find }) => find(article).map((found) => ({ ...found, rule: id })))
}

/** What a clause in the past looks ahead to: “was put off until June 30”, “set it for June 30”. */
const TARGET = /^(?:ahead|before|by|for|from|through|till|to|until)\b/i

/**
 * Tell whether the finite verb of an expression’s clause tells what was, in the past or in the perfect. Where the passage
 * leaves the verb out, a noun is what is dated (“Tuesday’s primary”).
 */
function isTold(document: TextDocument, { start, words }: TemporalExpression, passage: Span): boolean {
  const index = document.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  if (index < 0 || TARGET.test(words)) return false
  const syntax = readSyntax(document, index)
  const clause = findClauseAt(syntax, toToken(syntax, document, start))
  const verb = clause?.verb
  if (!verb || verb.scheduled || verb.modal !== null || clause.mood !== 'statement') return false
  if (!isWithin(verb, passage)) return false
  return verb.tense === 'past' || (verb.tense === 'present' && verb.perfect)
}

function toToken({ sentence }: SentenceSyntax, { tokens }: TextDocument, offset: number): number {
  let at = sentence.firstToken
  while (at + 1 < sentence.endToken && (tokens[at + 1]?.start ?? offset + 1) <= offset) at++
  return at
}
