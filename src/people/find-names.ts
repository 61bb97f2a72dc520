import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { classifyName } from './classify-name.ts'
import { findNameEnd } from './find-name-end.ts'
import { findNameStart } from './find-name-start.ts'
import { findTokensInCapitals } from './find-tokens-in-capitals.ts'
import { isCapital } from './is-capital.ts'
import type { Mention } from './mention.ts'
import { isAfterBreak } from './name-breaks.ts'
import { splitTitle } from './split-title.ts'
import { HONORIFICS } from './words/honorifics.ts'

/**
 * Find the names of a text: runs of capitalised words with particles, initials, hyphens and suffixes, split into the
 * titles in front and the name itself. A capital at the head of a sentence counts only where the word is not written
 * small elsewhere; headlines in capitals give none. Runs that are titles alone (“the Prime Minister”) give descriptions.
 */
export function findNames(document: TextDocument): Mention[] {
  const { text, tokens, sentences } = document
  const skipped = findTokensInCapitals(document)
  const small = new Set(tokens.filter((token) => !isCapital(token)).map(({ lower }) => lower))
  const heads = new Set([...sentences.map(({ firstToken }) => firstToken), ...findCellStarts(document)])
  const big = new Set(
    tokens
      .filter(
        (token, index) =>
          isCapital(token) && !heads.has(index) && !isAfterBreak(tokens, index) && !skipped.has(index),
      )
      .map(({ lower }) => lower),
  )
  const names: Mention[] = []
  let index = 0
  while (index < tokens.length) {
    const first = skipped.has(index) ? -1 : findNameStart(tokens, index, { heads, small, big })
    if (first < 0) {
      index++
      continue
    }
    const end = findNameEnd(tokens, first, heads)
    const named = splitTitle(tokens, first, end)
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    const nameEnd = tokens[end - 1]?.end ?? 0
    const head = named.name < end ? text.slice(tokens[named.name]?.start ?? 0, nameEnd) : ''
    const role = named.name > first ? toRole(text, tokens, first, named.name) : null
    names.push({
      ...span,
      kind: head === '' ? 'description' : 'name',
      firstToken: first,
      endToken: end,
      head: head === '' ? (tokens[end - 1]?.lower ?? '') : head,
      headToken: head === '' ? end - 1 : named.name,
      type: head === '' ? 'person' : classifyName(tokens, named.name, end, named.isTitled),
      gender: named.gender,
      role,
      quotation: tokens[first]?.quotation ?? -1,
    })
    index = end
  }
  return names
}

/** Find the tokens that begin a line, a cell of a table or an item of a list: no name reaches across. */
function findCellStarts({ text, tokens }: TextDocument): number[] {
  return tokens.flatMap(({ start }, index) =>
    /[\n\t]/.test(text.slice(tokens[index - 1]?.end ?? 0, start)) ? index : [],
  )
}

/** The titles in front of a name without its honorifics: “Mr” is no role. */
function toRole(text: string, tokens: readonly Token[], first: number, name: number): string | null {
  let end = name
  while (end > first && (tokens[end - 1]?.kind === 'mark' || HONORIFICS.has(tokens[end - 1]?.lower ?? '')))
    end--
  return end > first ? text.slice(tokens[first]?.start, tokens[end - 1]?.end) : null
}
