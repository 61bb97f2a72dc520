import type { Reading } from './build-reading.ts'

/** Readings by one rule, with its sentence; empty where an editor's word stands instead of a rule. */
export interface RuleReadings {
  readonly rule: string
  readonly readings: readonly Reading[]
}

/** Gather readings by rule, in the order in which the rules come up in the text, so that each is told once. */
export function groupReadings(readings: readonly Reading[]): RuleReadings[] {
  return [...Map.groupBy(readings, ({ rule }) => rule)].map(([rule, group]) => ({ rule, readings: group }))
}
