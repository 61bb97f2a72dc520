import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import { toSaidDay } from '../../archive/merge-statements.ts'
import type { Saying } from '../../archive/saying.ts'
import { toDayNumber } from '../dates/day-number.ts'
import { buildScale, type RulerSegment, toX } from '../ruler/ruler-scale.ts'
import { buildTicks, type RulerTick } from '../ruler/ruler-ticks.ts'
import type { Words } from '../words/words.ts'
import { buildRoles, type RoleView } from './build-roles.ts'

/** What a speaker's page shows beside the name. */
export interface SpeakerPage {
  /** By the year each thing was said, newest first. */
  readonly years: readonly { readonly year: string; readonly sayings: readonly Saying[] }[]
  readonly roles: readonly RoleView[]
  /** One tick for each statement, in per cent of the strip. */
  readonly strip: { readonly ticks: readonly RulerTick[]; readonly statements: readonly number[] }
  readonly articles: number
}

/** The shortest the strip is ever shown, in pixels. */
const STRIP_WIDTH = 288
const LABELS_APART = 72
/** Ticks that fall on the same tenth of a per cent are one: no screen tells them apart. */
const STEP = 10

/** Set out what a speaker said over time. A statement without a day of its own stands on its article's. */
export function buildSpeakerPage({ statements, roles }: SpeakerProfile, words: Words): SpeakerPage {
  const days = statements.map((saying) => toDayNumber(toSaidDay(saying)) ?? 0)
  const scale = buildScale(days)
  const articles = statements.flatMap(({ reports }) => reports.map(({ article }) => article.id))
  return {
    years: [...Map.groupBy(statements, (saying) => toSaidDay(saying).slice(0, 4))].map(([year, sayings]) => ({
      year,
      sayings,
    })),
    roles: buildRoles(roles, toSaidDay(statements[0] ?? { when: null, reports: [] }), words),
    strip: { ticks: toTicks(scale, words), statements: toMarks(days, scale) },
    articles: new Set(articles).size,
  }
}

function toMarks(days: readonly number[], scale: readonly RulerSegment[]): number[] {
  return [...new Set(days.map((day) => Math.round(toX(day, scale) * STEP) / STEP))]
}

function toTicks(scale: readonly RulerSegment[], words: Words): RulerTick[] {
  return buildTicks(scale, STRIP_WIDTH, LABELS_APART, words)
}
