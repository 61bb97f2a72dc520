import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { findTemporalExpressions } from '../dates/find-temporal-expressions.ts'
import type { TemporalExpression } from '../dates/temporal-expression.ts'
import type { EventFeatureId } from '../events/event-features.ts'
import { findCandidates } from '../events/find-candidates.ts'
import type { ToldCandidate } from '../events/happening-candidate.ts'
import { findFeatures } from '../events/score-candidate.ts'
import { ENGLISH } from '../language/en/english.ts'
import { toPlainBlocks } from '../markdown/plain-text.ts'
import { type TextDocument, toDocument } from '../text/document.ts'
import type { LogisticExample } from './fit-logistic.ts'

const intervalSchema = z.object({ start: z.string().nullable(), end: z.string().nullable() })
const articleSchema = z.object({
  id: z.string(),
  published: z.string(),
  title: z.string().nullish(),
  text: z.string(),
  events: z.array(
    intervalSchema.extend({
      spans: z.array(z.tuple([z.number(), z.number()])),
      alternative: intervalSchema.nullish(),
    }),
  ),
})

type Interval = z.infer<typeof intervalSchema>
type GoldArticle = z.infer<typeof articleSchema>

/** An annotated article with its dates read and an example for each thing they may be the date of. */
export interface EventMaterial {
  readonly id: string
  readonly document: TextDocument
  readonly expressions: readonly TemporalExpression[]
  readonly context: { readonly published: string; readonly title: string }
  readonly examples: readonly LogisticExample<EventFeatureId>[]
}

const DAY = 86_400_000
/** An open side counts as so many days. */
const OPEN = 3650
/** Two stretches agree that share this much of both together. */
const LEAST_SHARE = 0.5

/** Read annotated articles from a file of JSON lines. */
export function readEventMaterial(file: string): EventMaterial[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => toMaterial(articleSchema.parse(JSON.parse(line))))
}

function toMaterial(article: GoldArticle): EventMaterial {
  const { id, text, published, title } = article
  const document = toDocument(text, toPlainBlocks(text))
  const expressions = findTemporalExpressions(document, { published }, ENGLISH.dates)
  const context = { published, title: title ?? '' }
  const examples = findCandidates(document, expressions, context).map((candidate) => ({
    signs: findFeatures(candidate),
    isTrue: isEvent(article, candidate),
  }))
  return { id, document, expressions, context, examples }
}

/** Tell whether an annotated event overlaps a candidate's passage and has its date. */
function isEvent({ events }: GoldArticle, { passage, when, read: { tokens } }: ToldCandidate): boolean {
  const start = tokens[passage.firstToken]?.start ?? 0
  const end = tokens[passage.endToken - 1]?.end ?? 0
  return events.some(
    (event) =>
      event.spans.some(([from, to]) => from < end && start < to) &&
      (agree(event, when) || (event.alternative ? agree(event.alternative, when) : false)),
  )
}

function agree(a: Interval, b: Interval): boolean {
  const [x, y] = [toDays(a), toDays(b)]
  const shared = Math.min(x.to, y.to) - Math.max(x.from, y.from) + 1
  const spanned = Math.max(x.to, y.to) - Math.min(x.from, y.from) + 1
  return shared > 0 && shared / spanned >= LEAST_SHARE
}

function toDays({ start, end }: Interval): { readonly from: number; readonly to: number } {
  const day = (iso: string) => Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / DAY
  const from = start === null ? day(end ?? '') - OPEN : day(start)
  return { from, to: end === null ? day(start ?? '') + OPEN : day(end) }
}
