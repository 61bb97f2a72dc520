import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { classifyName } from './classify-name.ts'
import { findNameEnd } from './find-name-end.ts'
import { findNameStart } from './find-name-start.ts'
import { findSeatEnd } from './find-seat-end.ts'
import { findTokensInCapitals } from './find-tokens-in-capitals.ts'
import { isCapital } from './is-capital.ts'
import type { Mention } from './mention.ts'
import { isAbbreviation, isBreaker } from './name-breaks.ts'
import { toNameContext } from './name-context.ts'
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
  const { tokens } = document
  const skipped = findTokensInCapitals(document)
  const context = toNameContext(document, skipped)
  const names: Mention[] = []
  for (let index = 0; index < tokens.length;) {
    const first = skipped.has(index) ? -1 : findNameStart(tokens, index, context)
    const run = first < 0 ? null : findRun(tokens, first, context.heads)
    if (run && !isLetterOfNumber(tokens, run)) names.push(toMention(document, run))
    index = run ? run.end : index + 1
  }
  return names
}

/** A run of capitals: where its name ends, the surname behind a nickname in marks (-1 without one), and where all of it ends. */
interface NameRun {
  readonly first: number
  readonly nameEnd: number
  readonly surname: number
  readonly end: number
}

function findRun(tokens: readonly Token[], first: number, heads: ReadonlySet<number>): NameRun {
  const run = findNameEnd(tokens, first, heads)
  const nameEnd = skipInitial(tokens, findSeatEnd(tokens, first, run))
  const surname = findNameBehindNickname(tokens, nameEnd)
  return { first, nameEnd, surname, end: surname < 0 ? nameEnd : findNameEnd(tokens, surname, heads) }
}

/** “U16s”, “B3”: a letter in front of a number names nobody. */
function isLetterOfNumber(tokens: readonly Token[], { first, end }: NameRun): boolean {
  const next = tokens[end]
  const isLetter = end === first + 1 && tokens[first]?.text.length === 1
  return isLetter && next?.kind === 'number' && next.glued
}

function toMention({ text, tokens }: TextDocument, { first, nameEnd, surname, end }: NameRun): Mention {
  const named = splitTitle(tokens, first, nameEnd)
  const span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
  const own = {
    firstToken: first,
    endToken: end,
    gender: named.gender,
    quotation: tokens[first]?.quotation ?? -1,
  }
  const role = named.name > first ? toRole(text, tokens, first, named.name) : null
  if (named.name >= nameEnd) {
    const head = tokens[end - 1]?.lower ?? ''
    return { ...span, ...own, kind: 'description', head, headToken: end - 1, type: 'person', role }
  }
  // A nickname in marks is no part of the name it stands in.
  const name = toQuiet(
    text.slice(tokens[named.name]?.start, tokens[named.nameEnd - 1]?.end).replace(/\s+/g, ' '),
  )
  const head = surname < 0 ? name : `${name} ${text.slice(tokens[surname]?.start, span.end)}`
  const type = surname < 0 ? classifyName(tokens, named.name, named.nameEnd, named.isTitled) : 'person'
  return { ...span, ...own, kind: 'name', head, headToken: named.name, type, role }
}

/** “ANN Holm”: capitals that open an article are no part of a forename. */
function toQuiet(name: string): string {
  const loud = /^(?<initial>\p{Lu})(?<rest>\p{Lu}{2,})(?= \p{Lu}\p{Ll})/u.exec(name)?.groups
  const quiet = loud && `${loud.initial}${loud.rest?.toLowerCase()}`
  return quiet && FORENAMES.has(quiet.toLowerCase()) ? quiet + name.slice(quiet.length) : name
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
