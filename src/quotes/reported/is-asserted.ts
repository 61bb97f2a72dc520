import { NEGATIONS } from '../../text/words/closed-classes.ts'
import { CONDITION_WORDS, SAYING_STARTERS } from '../words/reporting-words.ts'
import { isWordOf, type ReportScope } from './report-scope.ts'

const REACH = 8

/** Tell whether a sentence states that something was said: no denial, no plan, no condition, nobody told. */
export function isAsserted(scope: ReportScope, cue: number, source: number): boolean {
  const { items, verbs } = scope
  const item = items[cue]
  if (item?.kind !== 'cue') return false
  if (item.verb.lemma === 'according to') return true
  for (let at = cue - 1; at > cue - REACH && items[at]?.kind === 'word'; at--)
    if (isWordOf(scope, at, NEGATIONS)) return false
  const group = verbs.get(cue)
  // A bare “say” is seldom a noun; “state”, “report” and “claim” are where no verb was found.
  if (!group)
    return (
      (item.verb.form === 'past' || item.verb.lemma === 'say') &&
      item.verb.form !== 'ing' &&
      !isConditional(scope, Math.min(cue, source))
    )
  if (group.negated || group.passive || group.modal !== null || group.tense === 'future') return false
  if (group.tense === 'infinitive') return isStarted(scope, cue)
  if (group.tense === 'gerund')
    return !/^(?:of|for|from|without|about|against|not)$/.test(items[cue - 1]?.lower ?? '')
  return !isConditional(scope, Math.min(cue, source))
}

/** “went on to say” says so; “wants to say” does not. */
function isStarted(scope: ReportScope, cue: number): boolean {
  return isWordOf(scope, cue - 2, SAYING_STARTERS)
}

function isConditional(scope: ReportScope, from: number): boolean {
  for (let at = from - 1; at >= scope.first && at > from - REACH; at--) {
    const item = scope.items[at]
    if (!item || item.kind === 'mark' || item.kind === 'quote' || scope.verbs.has(at)) return false
    if (isWordOf(scope, at, CONDITION_WORDS)) return true
  }
  return false
}
