import { findVerbGroups } from '../../text/find-verb-groups.ts'
import type { VerbGroup } from '../../text/verb-group.ts'
import type { Phrase } from '../grammar/find-phrases.ts'
import { DIRECTION_CUES } from './direction-cues.ts'
import type { Direction } from './resolution.ts'

/** Ask an expression's clause whether it tells what was or what is to come; `null` where it does not say. */
export function findDirection(phrase: Phrase): Direction | null {
  const groups = findVerbGroups(phrase.scan.tokens, {
    firstToken: phrase.scan.start,
    endToken: phrase.scan.end,
  })
  const clause = { phrase, groups, governor: findGovernor(groups, phrase) }
  for (const { read } of DIRECTION_CUES) {
    const direction = read(clause)
    if (direction) return direction
  }
  return null
}

/** The nearest verb before the expression in its clause, else the first behind it; a quotation's verbs stay within it. */
function findGovernor(groups: readonly VerbGroup[], { scan, firstToken, endToken }: Phrase): number {
  const isQuoted = (scan.tokens[firstToken]?.quotation ?? -1) >= 0
  const before = groups.findLastIndex(
    (group) => group.endToken <= firstToken && group.quoted === isQuoted && group.tense !== 'gerund',
  )
  if (before >= 0) return before
  return groups.findIndex((group) => group.firstToken >= endToken && group.quoted === isQuoted)
}
