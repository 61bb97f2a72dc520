import type { Quotation } from './quotation.ts'
import type { Token } from './token.ts'

/**
 * Initials, a word, a possessive, a number or a mark. In front: what most words are, for speed alone. The last two are
 * groups by number: names would cost a third more.
 */
const TOKEN =
  /[A-Za-z]+(?=[ ,])|\p{L}\.(?:\p{L}\.)+|[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*|['’]s(?![\p{L}\p{M}])|(\p{Nd}+(?:[.,]\p{Nd}+)*)|([^\s])/gu

/** Cut a plain text into tokens; see {@link Token} for what counts as one. Quotations are in text order. */
export function tokenize(text: string, quotations: readonly Quotation[]): Token[] {
  const tokens: Token[] = []
  let next = 0
  let end = -1
  for (const match of text.matchAll(TOKEN)) {
    const [word, number, mark] = match
    const start = match.index
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= start) next++
    const quotation = quotations[next]
    tokens.push({
      text: word,
      start,
      end: start + word.length,
      kind: mark !== undefined ? 'mark' : number !== undefined ? 'number' : 'word',
      lower: word.toLowerCase().replaceAll('’', "'"),
      glued: start === end,
      quotation: quotation && quotation.start <= start ? next : -1,
    })
    end = start + word.length
  }
  return tokens
}
