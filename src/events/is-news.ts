import type { JudgedCandidate } from './happening-candidate.ts'

import { OCCASIONS } from './words/event-nouns.ts'
import { PRESS_WORDS, REQUEST_VERBS } from './words/event-verbs.ts'

/** How many tokens of a reporting clause are searched for an occasion. */
const REACH = 40

/**
 * Tell whether saying something is an event of its own: an occasion is named in its clause (“in
 * his televised remarks today, she said”), somebody is asked to do something, or a newspaper brings it out.
 */
export function isNewsOrOccasion(candidate: JudgedCandidate): boolean {
  return hasOccasion(candidate) || isRequest(candidate) || isPressReport(candidate)
}

function hasOccasion({ clause, read: { tokens } }: JudgedCandidate): boolean {
  const end = Math.min(clause.endToken, clause.firstToken + REACH)
  for (let at = clause.firstToken; at < end; at++) {
    const token = tokens[at]
    if (token && token.quotation < 0 && OCCASIONS.has(token.lower)) return true
  }
  return false
}

function isRequest({ verb, read }: JudgedCandidate): boolean {
  if (!verb || !REQUEST_VERBS.has(verb.lemma)) return false
  for (let at = verb.endToken; at < verb.endToken + 10; at++) {
    const next = read.verbs.get(at)
    if (next) return next.tense === 'infinitive'
  }
  return false
}

/** “The Harbour Times reported on Monday that”: the paper's name stands right in front of its verb, but for the date. */
function isPressReport({ verb, clause, read: { tokens } }: JudgedCandidate): boolean {
  if (!verb || !/^(?:report|write)$/.test(verb.lemma) || clause.kind === 'report') return false
  for (let at = verb.firstToken - 1; at >= Math.max(clause.bodyToken, verb.firstToken - 4); at--)
    if (PRESS_WORDS.has(tokens[at]?.lower ?? '')) return true
  return false
}
