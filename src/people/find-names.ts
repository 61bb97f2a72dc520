import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { classifyName } from './classify-name.ts'
import { findNameEnd } from './find-name-end.ts'
import { findNameStart } from './find-name-start.ts'
import { findSeatEnd } from './find-seat-end.ts'
import { findTokensInCapitals } from './find-tokens-in-capitals.ts'
import { isCapital } from './is-capital.ts'
import type { Mention } from './mention.ts'
import { isAbbreviation, isAfterBreak, isBreaker } from './name-breaks.ts'
import { splitTitle } from './split-title.ts'
import { FORENAMES } from './words/forenames.ts'
import { HONORIFICS, PLURAL_TITLES } from './words/honorifics.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'

/** In tokens, with its marks. */
const LONGEST_NICKNAME = 4

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
  const surnames = new Set(
    tokens
      .filter(
        (token, index) =>
          big.has(token.lower) &&
          endsRun(tokens, index) &&
          !(heads.has(index - 1) && !FORENAMES.has(tokens[index - 1]?.lower ?? '')),
      )
      .map(({ lower }) => lower),
  )
  const names: Mention[] = []
  let index = 0
  while (index < tokens.length) {
    const first = skipped.has(index) ? -1 : findNameStart(tokens, index, { heads, small, big, surnames })
    if (first < 0) {
      index++
      continue
    }
    const run = findNameEnd(tokens, first, heads)
    const nickname = skipInitial(tokens, findSeatEnd(tokens, first, run))
    const surname = findNameBehindNickname(tokens, nickname)
    const end = surname < 0 ? nickname : findNameEnd(tokens, surname, heads)
    // “U16s”, “B3”: a letter in front of a number names nobody.
    if (
      end === first + 1 &&
      tokens[first]?.text.length === 1 &&
      tokens[end]?.glued &&
      tokens[end]?.kind === 'number'
    ) {
      index = end
      continue
    }
    const named = splitTitle(tokens, first, nickname)
    const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
    /** A nickname in marks is no part of the name it stands in. */
    const toHead = (from: number): string => {
      const name = toQuiet(
        text.slice(tokens[from]?.start, tokens[named.nameEnd - 1]?.end).replace(/\s+/g, ' '),
      )
      return surname < 0 ? name : `${name} ${text.slice(tokens[surname]?.start, span.end)}`
    }
    const head = named.name < nickname ? toHead(named.name) : ''
    const role = named.name > first ? toRole(text, tokens, first, named.name) : null
    names.push({
      ...span,
      kind: head === '' ? 'description' : 'name',
      firstToken: first,
      endToken: end,
      head: head === '' ? (tokens[end - 1]?.lower ?? '') : head,
      headToken: head === '' ? end - 1 : named.name,
      type:
        head === '' || surname >= 0
          ? 'person'
          : classifyName(tokens, named.name, named.nameEnd, named.isTitled),
      gender: named.gender,
      role,
      quotation: tokens[first]?.quotation ?? -1,
    })
    index = end
  }
  return names
}

/** “ANN Holm”: capitals that open an article are no part of a forename. */
function toQuiet(name: string): string {
  const loud = /^(?<initial>\p{Lu})(?<rest>\p{Lu}{2,})(?= \p{Lu}\p{Ll})/u.exec(name)?.groups
  const quiet = loud && `${loud.initial}${loud.rest?.toLowerCase()}`
  return quiet && FORENAMES.has(quiet.toLowerCase()) ? quiet + name.slice(quiet.length) : name
}

/** Tell whether a word in capitals ends a run of two or more within a sentence. */
function endsRun(tokens: readonly Token[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !token || !isCapital(before) || !isCapital(token) || before.quotation !== token.quotation)
    return false
  return !isBreaker(before) && before.kind === 'word' && !(next && isCapital(next))
}

/** “Robert C. “Bobby” Marr”: the stop of an initial in front of a mark belongs to it. */
function skipInitial(tokens: readonly Token[], end: number): number {
  const isStop = tokens[end]?.text === '.' && tokens[end]?.glued === true && isAbbreviation(tokens[end - 1])
  return isStop && (tokens[end + 1]?.quotation ?? -1) >= 0 ? end + 1 : end
}

/** Find the surname behind a nickname in marks: “Owen “Gull” Marr”; -1 where no one or two words in marks part two names. */
function findNameBehindNickname(tokens: readonly Token[], index: number): number {
  const { quotation = -1 } = tokens[index] ?? {}
  const before = tokens[index - 1]
  if (quotation < 0 || !before || before.quotation >= 0) return -1
  let at = index
  let words = 0
  while (at < index + LONGEST_NICKNAME && tokens[at]?.quotation === quotation)
    if (tokens[at++]?.kind === 'word') words++
  const next = tokens[at]
  if (words < 1 || words > 2 || !next || next.quotation >= 0 || isBreaker(next)) return -1
  return isCapital(next) && !/[,.]/.test(tokens[at - 2]?.text ?? '') ? at : -1
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
  while (end > first && (tokens[end - 1]?.kind === 'mark' || isForm(tokens[end - 1]))) end--
  // “the leader of the Farrow Party Ann Holm”: the body in front is no title.
  const { lower = '' } = tokens[end - 1] ?? {}
  const isBody =
    ORGANISATION_NOUNS.has(lower) && !tokens.slice(first, end).some((token) => token.lower === 'of')
  if (end <= first || lower === 'opposition' || isBody) return null
  const role = text.slice(tokens[first]?.start, tokens[end - 1]?.end)
  // “State Sens. Ann Holm and Per Lind”: each of them is one.
  return PLURAL_TITLES.has(lower) ? role.replace(/s$/, '') : role
}

function isForm(token: Token | undefined): boolean {
  return token !== undefined && (HONORIFICS.has(token.lower) || PLURAL_HONORIFICS.test(token.lower))
}

/** Plural titles that tell no office. */
const PLURAL_HONORIFICS = /^(?:brothers|drs|sisters)$/
