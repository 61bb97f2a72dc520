import { CALENDAR_RULES } from './calendar-rules.ts'
import { COMPARED_RULES } from './compared-rules.ts'
import { COMPOSED_RULES } from './composed-rules.ts'
import { DISTANCE_RULES } from './distance-rules.ts'
import { RELATIVE_RULES } from './relative-rules.ts'
import { UNPLACED_RULES } from './unplaced-rules.ts'
import type { ResolutionRule } from './resolution.ts'

/** Every way to resolve, the first that knows a tree wins: stretches that touch publication before bare lengths. */
export const RESOLUTION_RULES: readonly ResolutionRule[] = [
  ...CALENDAR_RULES,
  ...COMPARED_RULES,
  ...RELATIVE_RULES,
  ...DISTANCE_RULES,
  ...COMPOSED_RULES,
  ...UNPLACED_RULES,
]
