import type { DateRule, DateRuleId } from './date-rule.ts'
import { DATE_RULES } from './date-rules.ts'
import type { Reading } from './refine/reading.ts'

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
