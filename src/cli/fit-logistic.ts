/** What was seen of something and whether it is what the regression is about. */
export interface LogisticExample<Sign extends string> {
  readonly signs: readonly Sign[]
  readonly isTrue: boolean
}

/** Pulls weights of rare signs to nothing. */
const PENALTY = 2
const STEPS = 400
const RATE = 1

/**
 * Fit a logistic regression with an L2 penalty by gradient descent, each weight with a step of its own size (Adagrad). Gives
 * the weight of each sign and the `base` they add to. The same examples give the same weights.
 */
export function fitLogistic<Sign extends string>(
  examples: readonly LogisticExample<Sign>[],
  signs: readonly Sign[],
): Readonly<Record<Sign | 'base', number>> {
  const names = ['base', ...signs] as const
  const place = new Map<string, number>(names.map((name, index) => [name, index]))
  const rows = examples.map((example) => ({
    at: [0, ...example.signs.map((sign) => place.get(sign) ?? 0)],
    target: example.isTrue ? 1 : 0,
  }))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, index) => (index === 0 ? 0 : PENALTY * weight))
    for (const { at, target } of rows) {
      const sum = at.reduce((total, index) => total + (weights[index] ?? 0), 0)
      const error = 1 / (1 + Math.exp(-sum)) - target
      for (const index of at) slopes[index] = (slopes[index] ?? 0) + error
    }
    for (const [index, slope] of slopes.entries()) {
      squares[index] = (squares[index] ?? 0) + slope ** 2
      if (slope !== 0)
        weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(squares[index] ?? 1)
    }
  }
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0])) as Record<
    Sign | 'base',
    number
  >
}
