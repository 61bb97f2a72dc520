import type { Period } from '../calendar.ts'
import type { Direction } from '../../language/direction-cue.ts'
import type { CalendarFields, Pointer, TemporalTree, Unit } from '../../language/temporal-tree.ts'
import type { DateRule, DateRuleId } from '../date-rule.ts'
import type { TemporalExpression } from '../temporal-expression.ts'
import type { Modifier } from '../../language/temporal-tree.ts'
import { toTimexValue } from './to-timex-value.ts'
import type { ToldYear } from './told-year.ts'
import { toWhen } from './to-when.ts'

/** What a tree is resolved against. */
export interface ResolveContext {
  /** Civil day the words count from: publication, or when they were said. */
  readonly published: string
  /** Ask the clause for its direction; only where a rule needs it. */
  readonly findDirection: () => Direction | null
  /** Tell whether the clause tells of a day gone by, beyond doubt. */
  readonly isDone: () => boolean
  /** Tell whether a length says in how long something will be. */
  readonly isPointAhead: () => boolean
  /** The date last mentioned that is at least as fine as a unit. */
  readonly findMention: (unit: Unit) => Period | null
  /** The same, within the expression's own sentence. */
  readonly findNearMention: (unit: Unit) => Period | null
  /** The day the sentences right before tell of. */
  readonly findToldDay: () => Period | null
  /** The date right before, where its words tell its year. */
  readonly findToldYear: () => ToldYear | null
  /** The last date of exactly a unit. */
  readonly findNamed: (unit: Unit) => Period | null
  /** Tell whether the words date some harm: that lies behind. */
  readonly namesHarm: () => boolean
  /** Tell whether the words may name an event of any year by its day. */
  readonly namesEvent: () => boolean
  /** Tell whether the sentence sets amounts of money or shares beside each other. */
  readonly hasFigures: () => boolean
  /** Resolve a tree within a tree. */
  readonly resolve: (tree: TemporalTree) => Resolution | null
}

/** A tree resolved: its TIMEX3 attributes, the civil time, and the period later words may refer to. */
export interface Resolution extends Pick<TemporalExpression, 'type' | 'value' | 'mod' | 'when'> {
  readonly rule: DateRuleId
  readonly period: Period | null
}

/** A sentence, the words in it that are read, and the value they get when published on Sunday 2026-03-22. */
export type ResolutionExample = readonly [sentence: string, words: string, value: string]

/** How one kind of tree is resolved; `null` where it is another kind. */
export interface ResolutionRule extends DateRule {
  readonly examples: readonly ResolutionExample[]
  readonly resolve: (tree: TemporalTree, context: ResolveContext) => Omit<Resolution, 'rule'> | null
}

/** A rule for calendar dates: it gets their fields, and −2, −1, 0 or 1 for the one before last, the last, this and the next. */
export type CalendarResolver = (
  fields: CalendarFields,
  shift: Pointer['offset'] | null,
  context: ResolveContext,
) => Period | null

/** Turn a whole period into a resolution. */
export function toDate(period: Period | null, mod: Modifier | null = null): Omit<Resolution, 'rule'> | null {
  if (!period) return null
  return { type: 'DATE', value: toTimexValue(period), mod, when: toWhen(period, mod), period }
}

/** What stays unresolved: it has a TIMEX3 value and no civil time. */
export function toUnresolved(
  type: Resolution['type'],
  value: string,
  mod: Modifier | null = null,
): Omit<Resolution, 'rule'> {
  return { type, value, mod, when: null, period: null }
}
