import type { Evidence } from './evidence.ts'
import type { Telling } from './telling.ts'

/** A way two articles can be seen to tell one event, with pairs it joins and pairs it does not. */
export interface SameEventRule {
  readonly name: string
  readonly examples: readonly SameEventExample[]
  readonly holds: (a: Telling, b: Telling, shared: Evidence) => boolean
}

/** Two tellings dated alike, with the ids of the people in each. */
export interface SameEventExample {
  readonly tellings: readonly [string, string]
  readonly people?: readonly [readonly string[], readonly string[]]
  readonly isSame: boolean
}
