import type { EditorMark } from '../content/frontmatter.ts'
import { isVague, type TemporalExpression } from '../dates/temporal-expression.ts'
import { parseEdtf } from '../dates/parse-edtf.ts'
import type { Span } from '../markdown/span.ts'
import type { Article } from '../reading/article.ts'
import type { Statement } from '../reading/statement.ts'
import type { TimelineEvent } from '../reading/timeline-event.ts'
import type { Decision } from './decision.ts'
import type { Doubt } from './doubt.ts'
import { findFewestWords, findOwnWords, type TextQuote } from './find-fewest-words.ts'
import { type DateContext, findDate } from './find-date.ts'

/** What of an article a doubt is about. */
export type DoubtfulEntry =
  | { readonly statement: Statement }
  | { readonly event: TimelineEvent }
  | { readonly expression: TemporalExpression }

/** A mark to be written, or why a decision cannot be one. */
export type MadeMark = { readonly mark: EditorMark } | { readonly problem: string }

type Read = Pick<Article, 'text' | 'statements' | 'events' | 'expressions'>
type Says = Omit<EditorMark, 'text' | 'prefix' | 'suffix'>

/** Find what a doubt is about in its article as it is now; `null` where it is not there any more. */
export function findDoubtful(article: Read, { entry }: Pick<Doubt, 'entry'>): DoubtfulEntry | null {
  const statement = article.statements.find(({ id }) => id === entry)
  if (statement) return { statement }
  const event = article.events.find(({ id }) => id === entry)
  if (event) return { event }
  const [, number] = /^date-(?<number>\d+)$/.exec(entry) ?? []
  const expression = number === undefined ? undefined : listUndated(article)[Number(number)]
  return expression ? { expression } : null
}

/** Make the mark that says what an editor decided, found by the fewest words. */
export function toMark(article: Read, doubt: Doubt, decision: Decision, context: DateContext): MadeMark {
  const entry = findDoubtful(article, doubt)
  if (!entry) return { problem: GONE }
  const says = toSays(entry, doubt, decision, context)
  if ('problem' in says) return says
  const quote = toQuote(article, entry, says.isOfDate)
  if (!quote)
    return {
      problem:
        'No words of the article find this place alone. Write the mark by hand, with prefix: and suffix:.',
    }
  return { mark: { ...quote, ...says.mark } }
}

const GONE = 'The article has changed, and this reading is not in it any more.'
const ELSEWHERE = { problem: 'That cannot be said of this reading.' }

type Said = { readonly mark: Says; readonly isOfDate: boolean } | { readonly problem: string }

function toSays(entry: DoubtfulEntry, doubt: Doubt, decision: Decision, context: DateContext): Said {
  if ('statement' in entry) return toStatementSays(entry.statement, decision)
  if (decision.kind === 'date') {
    const date = findDate(decision.date, context)
    return date
      ? { mark: { date }, isOfDate: true }
      : { problem: `“${decision.date}” is no date that can be read.` }
  }
  if ('expression' in entry)
    return decision.kind === 'reject' ? { mark: { ignore: true }, isOfDate: true } : ELSEWHERE
  return toEventSays(entry.event, doubt, decision)
}

function toStatementSays({ speaker }: Statement, decision: Decision): Said {
  const says = (mark: Says): Said => ({ mark, isOfDate: false })
  if (decision.kind === 'speaker') return says({ speaker: decision.id })
  if (decision.kind === 'described') return says({ speaker: decision.description, kind: 'anonymous' })
  if (decision.kind === 'unknown') return says({ speaker: 'unknown' })
  if (decision.kind === 'reject') return says({ ignore: true })
  if (decision.kind !== 'confirm') return ELSEWHERE
  if (speaker === null) return says({ speaker: 'unknown' })
  return says(speaker.id === null ? { speaker: speaker.name, kind: 'anonymous' } : { speaker: speaker.id })
}

function toEventSays(event: TimelineEvent, { other }: Doubt, decision: Decision): Said {
  const says = (mark: Says, isOfDate = false): Said => ({ mark, isOfDate })
  if (decision.kind === 'same') return says({ 'same-as': [decision.entry] })
  if (decision.kind === 'summary') return says({ summary: decision.summary })
  if (other !== null && decision.kind === 'confirm') return says({ 'same-as': [other] })
  if (other !== null && decision.kind === 'reject') return says({ 'not-same-as': [other] })
  if (decision.kind === 'reject') return says({ event: false })
  if (decision.kind !== 'confirm') return ELSEWHERE
  const { edtf, start, end } = event.when
  const same = parseEdtf(edtf)
  const isWritten = same?.start === start && same.end === end
  return says(isWritten ? { date: edtf } : { event: true }, true)
}

/** Words of a date name it whole; of an event or a statement, words that nothing else claims. */
function toQuote(article: Read, entry: DoubtfulEntry, isOfDate: boolean): TextQuote | null {
  const { text, statements, events, expressions } = article
  if ('expression' in entry) return findFewestWords(text, entry.expression)
  if ('event' in entry) {
    const { expression, passage } = entry.event
    const isAlone = events.filter((each) => each.expression.start === expression.start).length === 1
    if (isOfDate || isAlone) return findFewestWords(text, expression)
    const others = events.filter((each) => each !== entry.event).flatMap(({ passages }) => passages)
    return findOwnWords(text, passage, [...others, ...expressions])
  }
  const { statement } = entry
  const part = statement.quote[0] ?? statement.content[0]
  const others = statements.filter((each) => each !== statement).flatMap(({ content }) => content)
  return part ? findOwnWords(text, part, [...others, ...expressions]) : null
}

/** The words of time without a date, in the order in which they are reported. */
function listUndated({ expressions }: Pick<Read, 'expressions'>): readonly TemporalExpression[] {
  return expressions.filter(
    (expression) =>
      expression.when === null &&
      (expression.type === 'DATE' || expression.type === 'TIME') &&
      !isVague(expression),
  )
}

/** Where what a doubt is about stands in the text: its parts, in text order. */
export function toParts(entry: DoubtfulEntry): readonly Span[] {
  if ('expression' in entry) return [entry.expression]
  if ('event' in entry) return [entry.event.expression]
  const { quote, content } = entry.statement
  return quote.length > 0 ? quote : content
}
