import type { Scan } from '../grammar/scan.ts'

const FIGURE =
  /^(?:[$£€¥%#]|percent|cents?|million|billion|profit|profits|loss|losses|earnings|revenue|sales|income|net)$/

/** Tell whether a sentence speaks of money or shares: “a year ago” in it compares like with like. */
export function hasFigures({ tokens, start, end }: Scan): boolean {
  for (let at = start; at < end; at++) if (FIGURE.test(tokens[at]?.lower ?? '')) return true
  return false
}
