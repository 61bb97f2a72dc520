import type { Article } from '../../reading/article.ts'
import type { Origin } from '../../reading/origin.ts'
import type { TimelineEvent } from '../../reading/timeline-event.ts'
import type { TemporalExpression } from '../../dates/temporal-expression.ts'
import { toShownContent } from '../../reading/shown-content.ts'
import type { Statement } from '../../reading/statement.ts'
import type { Diagnostic } from '../../markdown/diagnostic.ts'
import { toWhenWords } from '../dates/when-words.ts'
import type { Words } from '../words/words.ts'
import { toRuleWords, toUnnamedRule } from './rule-words.ts'

/** How one mark was read, for a reader who asks. */
export interface Reading {
  /** Anchor of the words in the text; `null` where nothing leads to them. */
  readonly id: string | null
  /** The article’s words. */
  readonly words: string
  /** What they were read as. */
  readonly result: string
  readonly rule: string
  readonly confidence: string
  readonly origin: string
}

/** How an article was read: what was found, by which rules, how surely and by whom. */
export interface ReadingReport {
  readonly intro: readonly string[]
  readonly dates: readonly Reading[]
  readonly voices: readonly Reading[]
  /** Words of time that put nothing on the timeline. */
  readonly others: readonly Reading[]
  readonly diagnostics: readonly Diagnostic[]
}

const LONGEST_QUOTE = 90

/** Report on the reading of an article in plain words. */
export function buildReading(article: Article, words: Words): ReadingReport {
  const { text, events, statements, expressions, diagnostics } = article
  const dated = new Set(events.map(({ expression }) => expression.start))
  const undated = expressions.filter(({ start }) => !dated.has(start))
  const unnamed = statements.filter(({ speaker }) => speaker === null).length
  const edited = [...events, ...statements].filter(({ origin }) => origin !== 'read').length
  return {
    intro: [
      words.read.intro(countWords(text), events.length, statements.length),
      ...(events.length + statements.length > 0 ? [words.read.byEditors(edited)] : []),
      ...(undated.length > 0 ? [words.read.undated(undated.length)] : []),
      ...(unnamed > 0 ? [words.read.unnamed(unnamed)] : []),
    ],
    dates: events.map((event) => toDateReading(event, words)),
    voices: statements.map((statement) => toVoiceReading(text, statement, words)),
    others: withoutTwins(undated).map((expression) => ({
      id: null,
      words: words.quote(expression.words),
      result: expression.when === null ? words.read.noDate : toWhenWords(expression.when, words),
      ...toGrounds(expression.rule, expression.confidence, 'read', words),
    })),
    diagnostics: diagnostics.filter(({ severity }) => severity !== 'error'),
  }
}

/** Leave out words that were said and read the same before. */
function withoutTwins(expressions: readonly TemporalExpression[]): TemporalExpression[] {
  const toKey = ({ words, rule, when }: TemporalExpression): string =>
    [words.toLowerCase(), rule, when?.edtf].join('|')
  return [
    ...new Map(expressions.toReversed().map((expression) => [toKey(expression), expression])).values(),
  ].toReversed()
}

function toDateReading({ id, expression, when, confidence, origin }: TimelineEvent, words: Words): Reading {
  return {
    id,
    words: words.quote(expression.words),
    result: toWhenWords(when, words),
    ...toGrounds(expression.rule, confidence, origin, words),
  }
}

function toVoiceReading(text: string, statement: Statement, words: Words): Reading {
  const { id, quote, speaker, ...how } = statement
  const first = quote[0] ?? toShownContent(text, statement)[0]
  const said = first ? text.slice(first.start, first.end) : ''
  return {
    id,
    words: quote.length > 0 ? words.quote(shorten(said)) : shorten(said),
    result: speaker?.name ?? words.statement.unnamed,
    ...(speaker
      ? toGrounds(how.rule, how.confidence, how.origin, words)
      : toGrounds(toUnnamedRule(how.rule), null, how.origin, words)),
  }
}

function toGrounds(
  rule: string,
  confidence: number | null,
  origin: Origin,
  words: Words,
): Pick<Reading, 'rule' | 'confidence' | 'origin'> {
  const isByHand = rule === 'editor' || origin === 'added' || origin === 'corrected'
  return {
    rule: isByHand ? '' : (toRuleWords(rule) ?? ''),
    confidence:
      confidence !== null && origin === 'read' && !isByHand ? toConfidenceWords(confidence, words) : '',
    origin: origin === 'read' ? '' : words.read.origins[origin],
  }
}

/** Word a probability; the steps are those a reader acts on differently. */
export function toConfidenceWords(confidence: number, words: Words): string {
  const { high, good, fair, low } = words.read.confidence
  if (confidence >= 0.95) return high
  if (confidence >= 0.8) return good
  return confidence >= 0.6 ? fair : low
}

function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text
  const cut = text.lastIndexOf(' ', LONGEST_QUOTE)
  return `${text.slice(0, cut > 0 ? cut : LONGEST_QUOTE).replace(/[\s.…,;:]+$/u, '')} …`
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
