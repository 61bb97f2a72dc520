/** One step of a reading: a rule that was tried, and what came of it. */
export interface Step {
  /** What the rule belongs to: `phrase`, `guard`, `veto`, `source`, `report`, `not-said`, `feature`. */
  readonly stage: string
  /** The rule's id, or the feature's. */
  readonly rule: string
  readonly verdict: 'tried' | 'won' | 'refused' | 'added'
  /** UTF-16 offset of the words it was tried on; `null` for what belongs to the step before. */
  readonly start: number | null
  /** What it added to the logarithm of the odds. */
  readonly weight?: number
}

let listener: ((step: Step) => void) | null = null

/** Tell a step to whoever listens; where nobody does, it is not even made. What is read is the same either way. */
export function traceStep(toStep: () => Step): void {
  if (listener) listener(toStep())
}

/** Run a reading and give every step it took besides, in order. */
export function withTrace<Result>(run: () => Result): {
  readonly result: Result
  readonly steps: readonly Step[]
} {
  const steps: Step[] = []
  const before = listener
  listener = (step) => steps.push(step)
  try {
    return { result: run(), steps }
  } finally {
    listener = before
  }
}
