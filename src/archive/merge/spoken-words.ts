import type { ReportedStatement } from '../saying.ts'
import { DENIALS } from './words/opposites.ts'

/** A statement as words that can be compared. */
export interface SpokenWords {
  readonly statement: ReportedStatement
  /** Lower case, without marks, with straight apostrophes. */
  readonly words: readonly string[]
  /** The words between spaces, one at either end: what contains what is then a question of strings. */
  readonly text: string
}

/** Make a statement comparable. */
export function toSpokenWords(statement: ReportedStatement): SpokenWords {
  const written = statement.parts.join(' ').toLowerCase().replaceAll('’', "'")
  const words = written.match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []
  return { statement, words, text: ` ${words.join(' ')} ` }
}

/** How one wording relates to another. */
export type Likeness = 'equal' | 'cut' | 'reworded' | null

/** Words a cut of a statement has at least: fewer are said in many statements. */
const LEAST_CUT = 5
/** Words a reworded statement has at least, and the share of them that is the same. */
const LEAST_REWORDED = 8
const LEAST_SHARE = 0.8

/** Compare two wordings. Those that differ in a denial or a figure are never alike. */
export function compareWords(a: SpokenWords, b: SpokenWords): Likeness {
  if (a.text === b.text) return 'equal'
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (short.words.length >= LEAST_CUT && long.text.includes(short.text)) return 'cut'
  if (short.words.length < LEAST_REWORDED) return null
  const left = new Map<string, number>()
  for (const word of long.words) left.set(word, (left.get(word) ?? 0) + 1)
  const added: string[] = []
  for (const word of short.words) {
    const number = left.get(word) ?? 0
    if (number > 0) left.set(word, number - 1)
    else added.push(word)
  }
  const missing = [...left].flatMap(([word, number]) => Array.from({ length: number }, () => word))
  const isTelling = [...added, ...missing].some((word) => DENIALS.has(word) || /n't$|\d/.test(word))
  const share = (short.words.length - added.length) / long.words.length
  return share >= LEAST_SHARE && !isTelling ? 'reworded' : null
}
