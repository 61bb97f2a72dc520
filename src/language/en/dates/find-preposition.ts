import { isPutOff } from './direction/put-off-cue.ts'
import { findVerbs } from './direction/find-verbs.ts'
import type { Phrase } from '../../phrase.ts'
import { lowerAt, tokenAt, wordBefore } from '../../scan.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at by since until till from for during over within before after through throughout between around about to'.split(
    ' ',
  ),
)

/**
 * Tell where an expression begins for display: at the preposition in front of it (“as of” too), if there is one. The one
 * in front of “Tuesday’s briefing” belongs to the briefing, that of “a break-in” to the break-in.
 */
export function findPreposition({ scan, firstToken, endToken, start }: Phrase): number {
  if (/^['’]s$/.test(lowerAt(scan, endToken))) return start
  const before = tokenAt(scan, firstToken - 1)
  const lower = wordBefore(scan, firstToken)
  if (before && PREPOSITIONS.has(lower)) return before.start
  const isAsOf = lower === 'of' && lowerAt(scan, firstToken - 2) === 'as'
  return isAsOf ? (tokenAt(scan, firstToken - 2)?.start ?? start) : start
}

/** Tell which side the word in front of an expression names; “postponed until Friday” names the new day itself. */
export function findOpenSide(phrase: Phrase): 'start' | 'end' | null {
  const { scan, firstToken } = phrase
  const preposition = wordBefore(scan, firstToken)
  const isAsOf = preposition === 'of' && lowerAt(scan, firstToken - 2) === 'as'
  if (preposition === 'since' || isAsOf) return 'start'
  if (!/^(?:until|till|by)$/.test(preposition)) return null
  return isPutOff(
    phrase,
    findVerbs(scan).findLast(({ endToken }) => endToken <= firstToken),
  )
    ? null
    : 'end'
}
