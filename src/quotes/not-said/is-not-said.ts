import { traceStep } from '../../text/trace.ts'
import type { Governor, QuoteContext } from '../link/governor.ts'
import { NOT_SAID_RULES } from './not-said.ts'

/** Tell whether nobody is quoted with words, by the first rule that says so. */
export function isNotSaid(context: QuoteContext, governor: Governor | null): boolean {
  const rule = NOT_SAID_RULES.find(({ fits }) => fits(context, governor))
  const start = context.frame.items[context.quote]?.start ?? null
  if (rule) traceStep(() => ({ stage: 'not-said', rule: rule.id, verdict: 'refused', start }))
  return rule !== undefined
}
