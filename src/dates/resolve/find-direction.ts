import { FUTURE_CUES, PAST_VERBS } from '../words/direction-words.ts'
import { lowerAt } from '../grammar/scan.ts'
import type { Phrase } from '../grammar/find-phrases.ts'
import type { Direction } from './resolution.ts'

const REACH = 30

/** Ask the words around an expression where its clause puts things: the nearest cue before it, else the nearest behind. */
export function findDirection({ scan, firstToken, endToken }: Phrase): Direction | null {
  const before = lowerAt(scan, firstToken - 1)
  if (/^(?:until|till|by|starting|beginning|effective)$/.test(before)) return 'future'
  for (let at = firstToken - 1; at >= Math.max(scan.start, firstToken - REACH); at--) {
    const cue = toCue(lowerAt(scan, at), lowerAt(scan, at - 1))
    if (cue) return cue
  }
  for (let at = endToken; at < Math.min(scan.end, endToken + REACH); at++) {
    const cue = toCue(lowerAt(scan, at), lowerAt(scan, at - 1))
    if (cue) return cue
  }
  return null
}

function toCue(word: string, before: string): Direction | null {
  if (FUTURE_CUES.has(word)) return 'future'
  if (PAST_VERBS.has(word)) return 'past'
  const isParticiple = word.length > 4 && word.endsWith('ed')
  return isParticiple && before !== 'be' && before !== 'the' && before !== 'a' ? 'past' : null
}
