import type { Token } from '../../../text/token.ts'
import { toVerbForm } from './verb-forms.ts'
import { isAdverb } from './verb-scope.ts'
import { isFiniteGroup, type VerbGroup } from '../../verb-group.ts'
import {
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lexicon/closed-classes.ts'
import { CLAUSE_VERBS } from '../lexicon/verb-lookalikes.ts'

/**
 * Read past forms as participles where the clause has its finite verb before or behind them: in “the man arrested on
 * Friday was freed” and “police freed a man arrested on Friday”, arrested states nothing.
 */
export function settleParticiples(groups: readonly VerbGroup[], tokens: readonly Token[]): VerbGroup[] {
  const settled: VerbGroup[] = []
  groups.forEach((group, index) => {
    const isDoubtful =
      group.tense === 'past' &&
      group.endToken - group.firstToken === 1 &&
      (toVerbForm(tokens[group.head]?.lower ?? '')?.participle ?? false)
    const isSettled =
      isDoubtful &&
      (isInClauseOf(settled.at(-1), group, tokens) || isSubjectsPart(group, groups[index + 1], tokens))
    settled.push(isSettled ? { ...group, tense: 'participle', passive: true } : group)
  })
  return settled
}

/** “freed a man arrested”: the finite verb stands in front, and no word between begins another clause. */
function isInClauseOf(before: VerbGroup | undefined, group: VerbGroup, tokens: readonly Token[]): boolean {
  if (!before || !isFiniteGroup(before) || before.endToken === group.firstToken) return false
  for (let at = before.endToken; at < group.firstToken; at++)
    if (isBreak(tokens[at]) || (at > before.endToken && startsNewPhrase(tokens, at))) return false
  if (!CLAUSE_VERBS.has(before.lemma)) return true
  return group.firstToken - before.endToken === 2 && PREPOSITIONS.has(tokens[before.endToken]?.lower ?? '')
}

/** “the man arrested on Friday was freed”: between the two verbs stands nothing that could be a subject. */
function isSubjectsPart(group: VerbGroup, next: VerbGroup | undefined, tokens: readonly Token[]): boolean {
  if (!next || !isFiniteGroup(next) || CLAUSE_VERBS.has(group.lemma) || group.endToken === next.firstToken)
    return false
  let isInPhrase = false
  for (let at = group.endToken; at < next.firstToken; at++) {
    const word = tokens[at]?.lower ?? ''
    if (isBreak(tokens[at])) return false
    if (PREPOSITIONS.has(word) || word === 'to') isInPhrase = true
    else if (at === group.endToken && !/(?:day|ago|week|month|year|ly)$/.test(word)) return false
  }
  return isInPhrase || next.firstToken - group.endToken <= 3
}

/** “the loan the town wanted”: a determiner right behind a noun begins a subject of its own. */
function startsNewPhrase(tokens: readonly Token[], at: number): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]?.lower ?? '']
  if (!DETERMINERS.has(word) || word === "'s" || before?.kind !== 'word') return false
  return !PREPOSITIONS.has(before.lower) && !DETERMINERS.has(before.lower) && !isAdverb(before)
}

function isBreak(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  if (token?.kind === 'mark') return !/^[-‐‑$€£%']$/u.test(token.text)
  return COORDINATORS.has(word) || SUBORDINATORS.has(word) || SUBJECT_PRONOUNS.has(word)
}
