import type { Item } from '../clause/frame.ts'
import { governLeft } from './govern-left.ts'
import type { Governor, QuoteContext } from './governor.ts'
import type { SourceId } from '../source/source-rules.ts'
import { SUBORDINATORS } from '../words/clause-words.ts'

const LONGEST_CONNECTIVE = 2
/** Sources that stand in front of their verb. */
const CLAUSES: ReadonlySet<SourceId> = new Set(['subject-verb', 'inner-subject-verb', 'phrase-verb'])
/** In items: a cue, a day and “that”. */
const NEAREST_CUE = 6

/**
 * Read who says a quotation that ends a clause in front of the main one: “When the crowd shouted, “Louder,” Delgado joked …”
 * quotes the crowd, “Delgado, citing “the storm,” said the mayor …” quotes Delgado. Null where no such clause ends with it.
 */
export function governOpening(context: QuoteContext): Governor | null {
  const { items } = context.frame
  const found = governLeft(context)
  if (!found || found.source === null || found.cue === null) return null
  const isEnd =
    found.cue === context.quote - 1 ||
    (context.quote - found.cue <= NEAREST_CUE &&
      /^(?:[,:]|that)$/.test(items[context.quote - 1]?.lower ?? ''))
  if (isEnd && found.place !== null && CLAUSES.has(found.rule)) {
    const rule = found.rule === 'inner-subject-verb' ? 'subject-verb' : found.rule
    return isOpeningClause(items, found.source) ? { ...found, rule } : null
  }
  const isAside = items[found.cue - 1]?.lower === ',' && found.source === found.cue - 2
  return isAside && found.rule === 'participle' && found.place === 'touching' ? found : null
}

/** Tell whether a subordinate clause with which the sentence opens has its subject at an index. */
function isOpeningClause(items: readonly Item[], subject: number): boolean {
  let at = subject - 1
  while (items[at]?.kind === 'word' && !SUBORDINATORS.has(items[at]?.lower ?? '')) at--
  if (!SUBORDINATORS.has(items[at]?.lower ?? '')) return false
  for (
    let step = 0;
    step < LONGEST_CONNECTIVE && /^(?:but|and|yet|even|just|only)$/.test(items[at - 1]?.lower ?? '');
    step++
  )
    at--
  return (items[at - 1]?.kind ?? 'stop') === 'stop'
}
