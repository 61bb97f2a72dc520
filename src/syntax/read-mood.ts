import type { Token } from '../text/token.ts'
import type { Clause, ClauseSpan, Mood } from './clause.ts'
import type { NounPhrase } from './noun-phrase.ts'

const CONDITIONAL = /^(?:if|unless|whether|lest)$/
const UNREAL_MODAL = /^(?:would|should|could|might|must|ought)$/
const DOUBTFUL_MODAL = /^(?:could|may|might)$/
const NOBODY = /^(?:no|none|nobody|neither|nor)$/
const INHERITING: ReadonlySet<ClauseSpan['kind']> = new Set(['shared', 'content', 'infinitive', 'adjunct'])

/** Read the mood of a clause: its own, else that of the matrix clause it goes along with. */
export function readMood({ kind, opener, verb }: ClauseSpan, matrix: Clause | null, isAsked: boolean): Mood {
  if (isAsked || CONDITIONAL.test(opener)) return 'condition'
  const modal = verb?.modal ?? ''
  if (verb?.perfect && UNREAL_MODAL.test(modal)) return 'counterfactual'
  if (DOUBTFUL_MODAL.test(modal)) return 'possible'
  return matrix && INHERITING.has(kind) ? matrix.mood : 'statement'
}

/** Tell whether a clause is denied. What a denied clause only mentions is not: “Nobody knew | what he did”. */
export function isDeniedIn(
  tokens: readonly Token[],
  { kind, opener, verb, bodyToken }: ClauseSpan,
  subject: NounPhrase | null,
  matrix: Clause | null,
): boolean {
  if (verb?.negated || opener === 'without') return true
  if (kind === 'infinitive') return matrix?.isDenied ?? false
  if (kind === 'reduced' || kind === 'adjunct') return false
  const first = tokens[subject?.firstToken ?? bodyToken]?.lower ?? ''
  return NOBODY.test(first) && kind !== 'relative'
}
