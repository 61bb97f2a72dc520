import type { When } from '../dates/when.ts'
import type { Attribution } from '../quotes/attribution.ts'
import type { Edited } from './reading.ts'

/** An attribution as an entry under “who said what”. */
export interface Statement extends Attribution, Edited {
  /** `s-` and up to eight words of the content. Also its anchor on the page. */
  readonly id: string
  /** When it was said, from a date in its own clause; `null` where the text does not say. */
  readonly when: When | null
}
