import type { VerbGroup } from '../language/verb-group.ts'
import { isFiniteGroup } from '../language/verb-group.ts'
import type { ClauseSpan } from './clause.ts'
import { findNonFiniteOpening, type NonFiniteOpening } from './find-non-finite-opening.ts'
import type { PhraseScope } from './noun-phrase.ts'
import { hasSubject } from './subject-words.ts'

/** How many clauses within each other are closed together. Keeps reading linear. */
const DEEPEST = 8
/** How far behind a verb the comma is looked for that ends its clause, in tokens. */
const REACH = 80

/**
 * Find the clauses of the verbs without tense, in text order, each within the finite clause it stands in. One that is joined
 * to another by “and” stands beside it, others behind a verb lie within its clause, as far as the comma.
 */
export function findNonFiniteClauses(
  scope: PhraseScope,
  finite: readonly ClauseSpan[],
  groups: readonly VerbGroup[],
): ClauseSpan[] {
  let at = 0
  return finite.flatMap((clause) => {
    const own: VerbGroup[] = []
    for (; at < groups.length && (groups[at]?.head ?? 0) < clause.endToken; at++) {
      const group = groups[at]
      if (group && !isFiniteGroup(group)) own.push(group)
    }
    return findWithin(scope, clause, own)
  })
}

function findWithin(scope: PhraseScope, matrix: ClauseSpan, groups: readonly VerbGroup[]): ClauseSpan[] {
  const found: ClauseSpan[] = []
  /** Indices into `found` of those that are still open. */
  let open: number[] = []
  const close = (index: number, end: number): void => {
    const clause = found[index]
    if (clause && clause.endToken > end) found[index] = { ...clause, endToken: end }
  }
  for (const group of groups) {
    const opening = findNonFiniteOpening(scope, matrix, group)
    const endToken = findEnd(scope, matrix, group, opening)
    open = open.filter((index) => (found[index]?.endToken ?? 0) > opening.firstToken)
    const ended = opening.isJoined ? open.slice(-1) : opening.isParted ? open : []
    for (const index of ended) close(index, opening.firstToken)
    open = open.slice(-DEEPEST).filter((index) => !ended.includes(index))
    const { kind, firstToken, bodyToken, opener } = opening
    open.push(found.push({ kind, firstToken, bodyToken, opener, endToken, verb: group }) - 1)
  }
  return found
}

/**
 * In front of the finite verb a clause ends at a comma, at the latest at the verb; behind it, with the finite clause. In front
 * of the subject it is the comma before that (“Calling her rival, Dora Finch, a liar, | the mayor, an engineer, resigned”).
 */
function findEnd(
  { tokens }: PhraseScope,
  { bodyToken, endToken, verb }: ClauseSpan,
  group: VerbGroup,
  { firstToken }: NonFiniteOpening,
): number {
  if (!verb || group.head > verb.head) return endToken
  const commas: number[] = []
  for (let at = group.endToken; at < Math.min(verb.firstToken, group.endToken + REACH); at++)
    if (tokens[at]?.text === ',' && tokens[at]?.quotation === -1) commas.push(at)
  const hasApposition = tokens[verb.firstToken - 1]?.text === ','
  const isInserted = hasSubject(tokens, bodyToken, firstToken)
  const end = isInserted || !hasApposition ? commas.at(-1) : (commas.at(-3) ?? commas[0])
  return end ?? Math.max(verb.firstToken, firstToken + 1)
}
