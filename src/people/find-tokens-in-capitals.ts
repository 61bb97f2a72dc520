import type { Block } from '../markdown/block.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { isHeadline } from './is-headline.ts'

/** In words of four letters or more: shorter headings may be a name and no more, “Marta Delgado resigns”. */
const FEWEST_WORDS = 6
const CAPITAL_SHARE = 0.65
const LONGEST_DATELINE = 14

/**
 * Find the tokens whose capitals do not tell names: headings with most words in capitals, lines of flat text written as
 * headlines, blocks without a small letter, and a dateline in front of a dash (“PORT ALDINE, 3 May (Harbour News) —”).
 */
export function findTokensInCapitals({ text, blocks, tokens }: TextDocument): ReadonlySet<number> {
  const found = new Set<number>()
  let at = 0
  for (const block of blocks) {
    const first = at
    while (at < tokens.length && (tokens[at]?.start ?? 0) < block.end) at++
    const isTitle = saysNothing(text, block, tokens.slice(first, at))
    const last = isTitle ? at : findDatelineEnd(tokens, first, at)
    for (let index = first; index < last; index++) found.add(index)
  }
  return found
}

/** Tell whether a block's capitals say nothing. A paragraph of many names is none, however many. */
function saysNothing(text: string, { kind, start, end }: Block, tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    (token) => token.kind === 'word' && token.text.length >= 4 && token.quotation < 0,
  )
  if (words.length < FEWEST_WORDS) return false
  if (kind === 'heading') {
    const capitals = words.filter((word) => word.text.charAt(0) !== word.lower.charAt(0))
    return capitals.length / words.length >= CAPITAL_SHARE
  }
  const isUpper = words.every((word) => word.text === word.text.toUpperCase())
  return isUpper || (kind === 'line' && isHeadline(text.slice(start, end)))
}

function findDatelineEnd(tokens: readonly Token[], first: number, end: number): number {
  if (
    !/^\p{Lu}{4,}$/u.test(tokens[first]?.text ?? '') &&
    !/^\p{Lu}{3,}$/u.test(tokens[first + 1]?.text ?? '')
  )
    return first
  for (let at = first + 1; at < Math.min(end, first + LONGEST_DATELINE); at++)
    if (/^[—–-]$/.test(tokens[at]?.text ?? '') && tokens[at]?.glued === false) return at
  return first
}
