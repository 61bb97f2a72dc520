import type { DateRule } from './date-rule.ts'
import { REFINERS } from './refine/refiners.ts'
import { RESOLUTION_RULES } from './resolve/resolution-rules.ts'
import { TOLD_YEAR } from './resolve/told-year.ts'

/** Every rule for dates: what resolves, what changes readings beside each other, and the year of a story told. */
export const DATE_RULES: readonly DateRule[] = [...RESOLUTION_RULES, ...REFINERS, TOLD_YEAR]
