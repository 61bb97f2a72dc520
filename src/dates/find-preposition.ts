import type { Phrase } from './grammar/find-phrases.ts'
import { lowerAt, tokenAt, wordBefore } from './grammar/scan.ts'

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
