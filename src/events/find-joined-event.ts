import type { VerbGroup } from '../language/verb-group.ts'
import type { Clause } from '../syntax/clause.ts'
import type { DatedPlace } from './happening-candidate.ts'
import { isState } from './is-state.ts'
import { isTimeWord } from '../syntax/subject-words.ts'

/** How many tokens of a clause are searched for a date of its own. */
const REACH = 40

/**
 * “In June the firm had no money left, and the owner was arrested”: a date in front of a state also dates what is joined to
 * it by “and”, if that is no state and has no date of its own. Gives that clause, its index and its verb, else `null`.
 */
export function findJoinedEvent(
  { read, firstToken, endToken }: DatedPlace,
  index: number,
): { readonly clause: Clause; readonly clauseIndex: number; readonly verb: VerbGroup } | null {
  const { finite, tokens } = read
  const [clause, next] = [finite[index], finite[index + 1]]
  const isFronted = clause?.bodyToken === firstToken && clause.verb && clause.verb.firstToken >= endToken
  if (!isFronted || !isState({ verb: clause.verb, read })) return null
  if (!next?.verb || next.opener !== 'and' || !/^(?:joined|shared)$/.test(next.kind)) return null
  if (isState({ verb: next.verb, read }) || next.verb.tense !== clause.verb?.tense) return null
  for (let at = next.firstToken; at < Math.min(next.endToken, next.firstToken + REACH); at++)
    if (tokens[at]?.kind === 'number' || isTimeWord(tokens[at]?.lower ?? '')) return null
  return { clause: next, clauseIndex: index + 1, verb: next.verb }
}
