import type { ReportedEvent } from '../reported-event.ts'

/** One article's telling of an event, as what can be compared with another's. */
export interface Telling {
  readonly event: ReportedEvent
  /** First and last civil day it may have happened on; open sides reach as far as days are written. */
  readonly from: string
  readonly to: string
  /** Days from the first to the last; infinite where a side is open. */
  readonly length: number
  /** Content words in one form, names left out. */
  readonly lemmas: ReadonlySet<string>
  /** Of those, what is no act’s own word: whom or what it is done to. */
  readonly things: ReadonlySet<string>
  /** Everybody and everything named: ids of people, states, places, bodies. */
  readonly actors: ReadonlySet<string>
  /** Of the actors, the people. */
  readonly people: ReadonlySet<string>
  /** Of the actors, those a preposition puts it at. */
  readonly places: ReadonlySet<string>
  /** Names of the acts its words tell. */
  readonly acts: ReadonlySet<string>
  /** Figures and number words above two, but for those of dates. */
  readonly numbers: ReadonlySet<string>
  readonly isDenied: boolean
  /** Its words date more than this one event. */
  readonly isShared: boolean
}
