import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { isAfterBreak, isBreaker } from './name-breaks.ts'
import { FORENAMES } from './words/forenames.ts'

/** What tells a sentence’s first word from a name: where sentences begin, and which words stand small or big elsewhere. */
export interface NameContext {
  readonly heads: ReadonlySet<number>
  readonly small: ReadonlySet<string>
  readonly big: ReadonlySet<string>
  /** Words that end a run of capitals within a sentence: “Rowe” in “met Ann Rowe”. */
  readonly surnames: ReadonlySet<string>
}

/** Look once at how a text writes its words; tokens whose capitals say nothing are skipped. */
export function toNameContext(document: TextDocument, skipped: ReadonlySet<number>): NameContext {
  const { tokens, sentences } = document
  const heads = new Set([...sentences.map(({ firstToken }) => firstToken), ...findCellStarts(document)])
  const toWords = (isKept: (token: Token, index: number) => boolean): Set<string> =>
    new Set(tokens.filter(isKept).map(({ lower }) => lower))
  const big = toWords(
    (token, index) =>
      isCapital(token) && !heads.has(index) && !isAfterBreak(tokens, index) && !skipped.has(index),
  )
  const isBehindOpener = (index: number): boolean =>
    heads.has(index - 1) && !FORENAMES.has(tokens[index - 1]?.lower ?? '')
  return {
    heads,
    small: toWords((token) => !isCapital(token)),
    big,
    surnames: toWords(
      ({ lower }, index) => big.has(lower) && endsRun(tokens, index) && !isBehindOpener(index),
    ),
  }
}

/** Tell whether a word in capitals ends a run of two or more within a sentence. */
function endsRun(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !token || !isCapital(before) || !isCapital(token) || before.quotation !== token.quotation)
    return false
  return !isBreaker(before) && before.kind === 'word' && !(next && isCapital(next))
}

/** Find the tokens that begin a line, a cell of a table or an item of a list: no name reaches across. */
function findCellStarts({ text, tokens }: TextDocument): number[] {
  return tokens.flatMap(({ start }, index) =>
    /[\n\t]/.test(text.slice(tokens[index - 1]?.end ?? 0, start)) ? index : [],
  )
}
