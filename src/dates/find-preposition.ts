import type { Phrase } from './grammar/find-phrases.ts'
import { lowerAt, tokenAt } from './grammar/scan.ts'

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'on in at by since until till from for during over within before after through throughout between around about of to'.split(
    ' ',
  ),
)

/** Tell where an expression begins for display: at the preposition in front of it, if there is one. */
export function findPreposition({ scan, firstToken, start }: Phrase): number {
  const before = tokenAt(scan, firstToken - 1)
  return before && PREPOSITIONS.has(lowerAt(scan, firstToken - 1)) ? before.start : start
}
