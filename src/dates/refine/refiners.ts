import { anchoredLength } from './anchored-length.ts'
import { consecutiveDays } from './consecutive-days.ts'
import { countedPart } from './counted-part.ts'
import { dailyHours } from './daily-hours.ts'
import { fiscalQuarters } from './fiscal-quarters.ts'
import { openSide } from './open-side.ts'
import type { Refiner } from './reading.ts'
import { stretch } from './stretch.ts'

/** Every refinement in its order: what has no known time first, then stretches, so that their ends are not read as open sides. */
export const REFINERS: readonly Refiner[] = [
  fiscalQuarters,
  dailyHours,
  stretch,
  consecutiveDays,
  countedPart,
  anchoredLength,
  openSide,
]
