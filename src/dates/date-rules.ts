import type { DateRule, DateRuleId } from './date-rule.ts'
import type { Reading } from './refine/reading.ts'
import { REFINERS } from './refine/refiners.ts'
import { RESOLUTION_RULES } from './resolve/resolution-rules.ts'
import { TOLD_YEAR } from './resolve/told-year.ts'

/** Every rule for dates: what resolves, what changes readings beside each other, and the year of a story told. */
export const DATE_RULES: readonly DateRule[] = [...RESOLUTION_RULES, ...REFINERS, TOLD_YEAR]

/** For rules too rare to have been counted. */
const RARE = 0.6

const WEIGHTS: ReadonlyMap<DateRuleId, DateRule['weight']> = new Map(
  DATE_RULES.map(({ id, weight }) => [id, weight]),
)

/** Say how likely a reading is right: by its rule, and by what its clause said where the rule asked. */
export function toConfidence({ resolution: { rule }, direction }: Reading): number {
  const weight = WEIGHTS.get(rule)
  return typeof weight === 'number' ? weight : (weight?.[direction] ?? weight?.usual ?? RARE)
}
