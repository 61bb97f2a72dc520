import { oncePerSentence } from '../../../once-per-sentence.ts'
import type { Scan } from '../../../scan.ts'

const FIGURE =
  /^(?:[$£€¥%#]|percent|cents?|million|billion|profit|profits|loss|losses|earnings|revenue|sales|income|net)$/

/** Tell whether a sentence speaks of money or shares: “a year ago” in it compares like with like. */
export const hasFigures = oncePerSentence(({ tokens, start, end }: Scan): boolean => {
  for (let at = start; at < end; at++) if (FIGURE.test(tokens[at]?.lower ?? '')) return true
  return false
})
