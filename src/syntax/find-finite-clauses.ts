import type { Sentence } from '../text/sentence.ts'
import type { Token } from '../text/token.ts'
import { isFiniteGroup, type VerbGroup } from '../language/verb-group.ts'
import type { ClauseSpan } from './clause.ts'
import { type ClauseOpening, findClauseOpening } from './find-clause-opening.ts'

/**
 * Cut a sentence into clauses, one for each finite verb, where a conjunction, a relative or a comma parts two verbs.
 * What stands in front of the first opener (“On Friday, after the board met, …”) is a clause without a verb.
 */
export function findFiniteClauses(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  groups: readonly VerbGroup[],
): ClauseSpan[] {
  const clauses: ClauseSpan[] = []
  let open: ClauseOpening = { kind: 'main', firstToken, bodyToken: firstToken, opener: '' }
  let verb: VerbGroup | null = null
  for (const group of groups.filter(isFiniteGroup)) {
    const from = verb ? verb.endToken : firstToken
    const isWaiting = isInserted(open, verb) && clauses.at(-1)?.verb === null
    const opening = findClauseOpening(tokens, from, group, verb, open.kind, isWaiting)
    if (opening && opening.firstToken > open.firstToken)
      clauses.push({ ...open, endToken: opening.firstToken, verb })
    if (opening) open = opening
    verb = group
  }
  clauses.push({ ...open, endToken, verb })
  return clauses
}

/**
 * “the clerk who received the papers on Monday | was …”: the relative is the subject of its own verb. “The hope that she
 * might resign | led …”: what is hoped is told with its noun.
 */
function isInserted({ kind, opener, bodyToken }: ClauseOpening, verb: VerbGroup | null): boolean {
  if (kind === 'content') return opener === 'that'
  return kind === 'relative' && verb?.firstToken === bodyToken
}
