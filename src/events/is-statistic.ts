import type { Token } from '../text/token.ts'
import type { Candidate } from './happening-candidate.ts'
import { MEASURE_VERBS } from './words/event-verbs.ts'

const FIGURE = /^(?:percent|pct|cents|points|basis|million|billion)$|^[%$€£¥]$/
const FISCAL_PERIOD = /^(?:quarter|year|half|months|weeks|period)$/
const FIGURE_REACH = 14

/** Tell whether a date says for when a figure was measured: “sales rose 4 percent in May”, “the quarter ended June 30”. */
export function isStatistic({ verb, noun, when, expression, read: { tokens }, clause }: Candidate): boolean {
  if (!verb) return false
  const isFiscal = when.precision === 'quarter' || /\b(?:quarter|half|period)\b/.test(expression.text)
  // “Shares fell $2 on Monday”: what a day brings is news.
  if (!isFiscal && /^(?:day|time)$/.test(when.precision)) return false
  if (!isFiscal && (noun !== null || !MEASURE_VERBS.has(verb.lemma))) return false
  const end = Math.min(clause.endToken, verb.endToken + FIGURE_REACH)
  for (let at = Math.max(clause.firstToken, verb.firstToken - FIGURE_REACH); at < end; at++)
    if (FIGURE.test(tokens[at]?.lower ?? '')) return true
  return false
}

/** Tell whether a verb’s subject is a period of accounts: “the year ended …”, “the period, which ended …”. */
export function isFiscalSubject(tokens: readonly Token[], verb: number): boolean {
  const isRelative = /^(?:which|that)$/.test(tokens[verb - 1]?.lower ?? '')
  const at = isRelative ? verb - 2 : verb - 1
  return FISCAL_PERIOD.test(tokens[tokens[at]?.text === ',' ? at - 1 : at]?.lower ?? '')
}
