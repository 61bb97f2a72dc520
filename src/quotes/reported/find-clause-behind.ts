import { PLAIN_SAYING } from '../words/saying-verbs.ts'
import { findFirstComma, findListEnd } from './find-comma.ts'
import { findComplement } from './find-complement.ts'
import { findContentEnd } from './find-content-end.ts'
import { isSubordinate } from './is-subordinate.ts'
import type { ItemRange, ReportContext } from './report-context.ts'

/** Find what stands behind a verb of saying as that which is said (“S said [the ferry was full]”), or null. */
export function findClauseBehind({
  scope,
  cue,
  verb,
  saying,
  reporter,
}: ReportContext): readonly ItemRange[] | null {
  if (verb.lemma === 'according to' || reporter.first > cue) return null
  const complement = findComplement(scope, cue, saying, PLAIN_SAYING.has(verb.lemma))
  if (!complement) return null
  const { start, kind } = complement
  const whole = findContentEnd(scope, start, cue)
  const end = kind === 'infinitive' ? findListEnd(scope, start, whole) : whole
  return [
    {
      first: start,
      end: isSubordinate(scope, reporter) ? findFirstComma(scope, start, end, reporter.isRelative) : end,
    },
  ]
}
