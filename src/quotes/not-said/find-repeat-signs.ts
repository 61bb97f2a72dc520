import type { Item } from '../clause/frame.ts'
import { findSentenceEnd, findSentenceStart } from '../clause/sentence-bounds.ts'
import type { TermSign } from './term-sign.ts'

/** Find the signs of a few words in marks that the rest of the text gives: the same words near by, other marks in the sentence. */
export function findRepeatSigns(
  text: string,
  items: readonly Item[],
  quote: number,
  words: string,
): TermSign[] {
  const { start = 0, end = 0 } = items[quote] ?? {}
  const bare = words.replace(/[.,!?]\s*$/, '')
  const others = findOthers(text, bare, start, end)
  const [first, last] = [findSentenceStart(items, quote), findSentenceEnd(items, quote)]
  const isBeside = items.slice(first, last).filter(({ kind }) => kind === 'quote').length > 1
  return [
    ...(others.some((at) => !isInMarks(text, at, bare)) ? (['repeated-bare'] as const) : []),
    ...(others.some((at) => isInMarks(text, at, bare)) ? (['repeated-in-marks'] as const) : []),
    ...(isBeside ? (['beside-another'] as const) : []),
  ]
}

/** In characters: how far off the same words count, so that reading stays linear. */
const NEAR = 8000
const MOST = 3

/** Where else the same words stand near by, as written; the first few alone. */
function findOthers(text: string, bare: string, start: number, end: number): number[] {
  const found: number[] = []
  if (bare.length < MOST) return found
  const from = Math.max(0, start - NEAR)
  const near = text.slice(from, end + NEAR)
  for (let at = near.indexOf(bare); at >= 0 && found.length < MOST; at = near.indexOf(bare, at + bare.length))
    if (from + at < start || from + at >= end) found.push(from + at)
  return found
}

function isInMarks(text: string, at: number, bare: string): boolean {
  return /["“'‘]/.test(text.charAt(at - 1)) || /["”'’]/.test(text.charAt(at + bare.length))
}
