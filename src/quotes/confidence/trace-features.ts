import { traceStep } from '../../text/trace.ts'
import type { Governor } from '../link/governor.ts'
import { listWeights } from './rule-confidence.ts'
import type { Sign } from './sign.ts'

/** Tell what the rule of a reading and each of its features add; `start` is where its quotation begins. */
export function traceFeatures(governor: Governor, signs: readonly Sign[], start: number): void {
  for (const [rule, weight] of listWeights(governor, signs))
    traceStep(() => ({ stage: 'feature', rule, verdict: 'added', start, weight }))
}
