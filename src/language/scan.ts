import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import type { TemporalTree } from './temporal-tree.ts'
import type { DateLanguage } from './pack.ts'
import { NO_WORD, type TimeWord } from './time-word.ts'

/** One sentence's tokens as the grammar reads them; indices are the document's. Nothing is read past `end`. */
export interface Scan {
  readonly text: string
  readonly tokens: readonly Token[]
  /** What the article's language says of time. */
  readonly language: DateLanguage
  /** The time classes of every token. */
  readonly words: readonly TimeWord[]
  readonly start: number
  readonly end: number
}

/** What a reader found: a tree, and the index after its last token. */
export interface Found<Tree = TemporalTree> {
  readonly tree: Tree
  readonly end: number
  /** The first token of its extent, where a word in front is read and stays outside: “about two weeks”. */
  readonly from?: number
}

/** Look up every token once, and cut a document into sentences for the grammar. */
export function toScans({ text, tokens, sentences }: TextDocument, language: DateLanguage): Scan[] {
  const words = tokens.map(({ lower }) => language.lexicon.get(lower) ?? NO_WORD)
  return sentences.map(({ firstToken, endToken }) => ({
    text,
    language,
    tokens,
    words,
    start: firstToken,
    end: endToken,
  }))
}

/** The time classes of a token; none outside the sentence. */
export function wordAt({ words, start, end }: Scan, at: number): TimeWord {
  return at >= start && at < end ? (words[at] ?? NO_WORD) : NO_WORD
}

/** Tell whether a token is a word of time or a number. */
export function isTimeWord(scan: Scan, at: number): boolean {
  return wordAt(scan, at) !== NO_WORD || tokenAt(scan, at)?.kind === 'number'
}

/** The token at an index of the sentence. */
export function tokenAt(scan: Scan, at: number): Token | undefined {
  return at >= scan.start && at < scan.end ? scan.tokens[at] : undefined
}

/** A token's text in lower case; empty outside the sentence. */
export function lowerAt(scan: Scan, at: number): string {
  return tokenAt(scan, at)?.lower ?? ''
}

/** Tell whether a token ends a hyphened compound: “break-in”, “run-up”. */
export function endsCompound(scan: Scan, at: number): boolean {
  return isGlued(scan, at) && isGlued(scan, at - 1) && /^[-‐‑]$/.test(lowerAt(scan, at - 1))
}

/** The word in front of an expression, in lower case; empty where it ends a compound: “the break-in last July”. */
export function wordBefore(scan: Scan, firstToken: number): string {
  return endsCompound(scan, firstToken - 1) ? '' : lowerAt(scan, firstToken - 1)
}

/** Tell whether a token touches the one before it. */
export function isGlued(scan: Scan, at: number): boolean {
  return tokenAt(scan, at)?.glued ?? false
}

/** Tell whether a token begins with a capital. */
export function isCapital(scan: Scan, at: number): boolean {
  return /^\p{Lu}/u.test(tokenAt(scan, at)?.text ?? '')
}

/** Tell whether a token heads a sentence, its opening mark aside: a capital says nothing there. */
export function isOpening(scan: Scan, at: number): boolean {
  return at === scan.start || (/^(?:["“‘'`]+|``)$/.test(lowerAt(scan, at - 1)) && at - 1 === scan.start)
}

/** Step over a word if it stands there. */
export function skip(scan: Scan, at: number, ...words: readonly string[]): number {
  return words.includes(lowerAt(scan, at)) ? at + 1 : at
}

/** Match a run of words; the index after it, or `null`. */
export function readWords(scan: Scan, at: number, words: readonly string[]): number | null {
  return words.every((word, index) => lowerAt(scan, at + index) === word) ? at + words.length : null
}
