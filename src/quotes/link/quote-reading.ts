import type { Quotation } from '../../text/quotation.ts'
import type { Speaker } from '../attribution.ts'
import type { Frame } from '../clause/frame.ts'
import type { Governor } from './governor.ts'
import type { HangingRuleId } from './hanging-rules.ts'

/** A quotation that somebody is quoted with, before those of one statement are joined. */
export interface QuoteReading {
  readonly frame: Frame
  /** Index of its item in the frame. */
  readonly item: number
  readonly quotation: Quotation
  readonly governor: Governor | null
  readonly speaker: Speaker | null
  /** The rule of words that no clause of their own reports; null where the governor’s tells. */
  readonly rule: HangingRuleId | null
  readonly confidence: number
  /** It goes on with the statement of the reading before it. */
  readonly isPart: boolean
}
