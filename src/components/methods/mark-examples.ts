import { parseEdtf } from '../../dates/parse-edtf.ts'
import type { When } from '../../dates/when.ts'
import { toShape, type WhenShape } from '../dates/when-shape.ts'

/** Words of an article that came out on the day below, with what they mean and the mark they get. */
export interface MarkExample {
  readonly words: string
  readonly when: When | null
  readonly shape: WhenShape
}

/** The day the examples count from, a Tuesday. */
export const EXAMPLE_DAY = '2026-03-24'

const EXAMPLES: readonly (readonly [words: string, edtf: string | null])[] = [
  ['on Saturday', '2026-03-21'],
  ['at 14:30 on Monday', '2026-03-23T14:30'],
  ['in the spring of 2025', '2025-03/2025-05'],
  ['around 20 February', '2026-02-20~'],
  ['until 2023', '../2023'],
  ['since 2021', '2021/..'],
  ['on that night', null],
  ['on 9 May', '2026-05-09'],
]

/** Give an example for every mark there is, the last for what still lay ahead. */
export function listMarkExamples(): MarkExample[] {
  return EXAMPLES.map(([words, edtf]) => {
    const when = edtf === null ? null : parseEdtf(edtf)
    return { words, when, shape: toShape(when, EXAMPLE_DAY) }
  })
}
