import type { ReportedStatement, SpeakerProfile } from '../../archive/build-speakers.ts'
import { toDayNumber } from '../dates/day-number.ts'
import { toDayWords, toYearWords } from '../dates/day-words.ts'
import { buildScale, type RulerSegment, toX } from '../ruler/ruler-scale.ts'
import { buildTicks, type RulerTick } from '../ruler/ruler-ticks.ts'
import type { Words } from '../words/words.ts'

/** What a speaker's page shows beside the name. */
export interface SpeakerPage {
  /** Newest first. */
  readonly years: readonly { readonly year: string; readonly statements: readonly ReportedStatement[] }[]
  /** Offices, latest first, with the days they ran. */
  readonly roles: readonly { readonly title: string; readonly span: string }[]
  /** One tick for each statement, in per cent of the strip. */
  readonly strip: { readonly ticks: readonly RulerTick[]; readonly statements: readonly number[] }
  readonly articles: number
}

/** The shortest the strip is ever shown, in pixels. */
const STRIP_WIDTH = 288
const LABELS_APART = 72

/** Set out what a speaker said over time. A statement without a day of its own stands on its article's. */
export function buildSpeakerPage({ statements, roles }: SpeakerProfile, words: Words): SpeakerPage {
  const days = statements.map(toDay)
  const scale = buildScale(days)
  const years = Map.groupBy(statements, ({ article }) => article.meta.published.day.slice(0, 4))
  return {
    years: [...years].map(([year, group]) => ({ year, statements: group })),
    roles: roles
      .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))
      .map(({ title, from, to }) => ({ title, span: toSpanWords(from, to, words) })),
    strip: { ticks: toTicks(scale, words), statements: days.map((day) => toX(day, scale)) },
    articles: new Set(statements.map(({ article }) => article.id)).size,
  }
}

function toDay({ when, article }: ReportedStatement): number {
  return toDayNumber(when?.start ?? when?.end ?? article.meta.published.day) ?? 0
}

function toTicks(scale: readonly RulerSegment[], words: Words): RulerTick[] {
  return buildTicks(scale, STRIP_WIDTH, LABELS_APART, words)
}

function toSpanWords(from: string | undefined, to: string | undefined, words: Words): string {
  if (from === undefined) return to === undefined ? '' : words.date.until(toDayWords(to, words))
  if (to === undefined) return words.date.since(toDayWords(from, words))
  return words.date.between(toYearWords(from, words), toYearWords(to, words))
}
