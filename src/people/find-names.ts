import { SPEECH_VERBS } from '../text/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { findTokensInCapitals } from './find-tokens-in-capitals.ts'
import { classifyName } from './classify-name.ts'
import type { Mention } from './mention.ts'
import { splitTitle } from './split-title.ts'
import { FORENAMES } from './words/forenames.ts'
import { NAME_ABBREVIATIONS, OPENERS, PARTICLES, SUFFIXES } from './words/name-words.ts'
import { HONORIFICS } from './words/honorifics.ts'
import { JOINING_HEADS, ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { LONG_PLACES } from './words/places.ts'

const MONTH_OR_DAY =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/
const LONGEST = 14
/** Words that open sentences and are forenames too. */
const HEAD_FORENAMES = /^(?:will|mark|rob|drew|art|pat|april|june|august|summer|grant)$/

/**
 * Find the names of a text: runs of capitalised words with particles, initials, hyphens and suffixes, split into the
 * titles in front and the name itself. A capital at the head of a sentence counts only where the word is not written
 * small elsewhere; headlines in capitals give none. Runs that are titles alone (“the Prime Minister”) give descriptions.
 */
export function findNames(document: TextDocument): Mention[] {
  const { text, tokens, sentences } = document
  const skipped = findTokensInCapitals(document)
  const small = new Set(tokens.filter((token) => !isCapital(token)).map(({ lower }) => lower))
  const heads = new Set(sentences.map(({ firstToken }) => firstToken))
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
    const first = skipped.has(index) ? -1 : findStart(tokens, index, { heads, small, big })
    if (first < 0) {
      index++
      continue
    }
    const end = findEnd(tokens, first, heads)
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

/** The titles in front of a name without its honorifics: “Mr” is no role. */
function toRole(text: string, tokens: readonly Token[], first: number, name: number): string | null {
  let end = name
  while (end > first && (tokens[end - 1]?.kind === 'mark' || HONORIFICS.has(tokens[end - 1]?.lower ?? '')))
    end--
  return end > first ? text.slice(tokens[first]?.start, tokens[end - 1]?.end) : null
}

/** Tell whether a token is a word that begins with a capital. */
export function isCapital(token: Token): boolean {
  return (
    token.kind === 'word' && token.text.charAt(0) !== token.lower.charAt(0) && token.text.charAt(0) !== '’'
  )
}

/** “Delgado said”, “Delgado’s”, “Delgado has”: what shows a sentence’s first word to be a name. */
function isVerbOfName({ lower }: Token): boolean {
  const form = SPEECH_VERBS.get(lower)?.form
  return (
    form === 'past' ||
    form === 'present' ||
    /^(?:'s|is|was|has|had|will|would|could|can|did|does|also|then|later|and|who)$/.test(lower)
  )
}

/** What tells a sentence’s first word from a name: where sentences begin, and which words stand small or big elsewhere. */
interface Context {
  readonly heads: ReadonlySet<number>
  readonly small: ReadonlySet<string>
  readonly big: ReadonlySet<string>
}

/** Find where a run that could begin at `index` begins: -1 where the word is no part of a name. */
function findStart(tokens: readonly Token[], index: number, { heads, small, big }: Context): number {
  const token = tokens[index]
  if (token?.kind !== 'word') return -1
  const next = tokens[index + 1]
  if (PARTICLES.has(token.lower)) {
    const follower = next?.text === '-' && next.glued ? tokens[index + 2] : next
    const isLead =
      follower !== undefined &&
      isCapital(follower) &&
      !OPENERS.has(follower.lower) &&
      follower.quotation === token.quotation
    if (isLead && token.lower.length > 1 && (isCapital(token) || token.lower !== 'la')) return index
  }
  if (!isCapital(token) || token.text === 'I' || MONTH_OR_DAY.test(token.lower)) return -1
  if (token.text.startsWith('I\u2019') || token.text.startsWith("I'")) return -1
  const isAtHead = heads.has(index) || isAfterBreak(tokens, index)
  const isAcronym =
    token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower
  if (!isAcronym && OPENERS.has(token.lower) && (isAtHead || /^(?:an?|the)$/.test(token.lower)))
    return isNameAtHead(tokens, index) ? index : -1
  if (!isAtHead) return index
  const isLone = !next || !isCapital(next)
  if (isLone && small.has(token.lower)) return -1
  if (!isLone || big.has(token.lower) || FORENAMES.has(token.lower) || !next) return index
  return next.kind === 'mark' || isVerbOfName(next) ? (/(?:ing|ly|ed)$/.test(token.lower) ? -1 : index) : -1
}

/** At the head of a sentence “Will” and “New” begin a name where a capital follows that makes one with them. */
function isNameAtHead(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || !next || !isCapital(next) || OPENERS.has(next.lower)) return false
  return HEAD_FORENAMES.test(token.lower) || LONG_PLACES.has(`${token.lower} ${next.lower}`)
}

function isAfterBreak(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  if (!before) return true
  if (before.kind !== 'mark') return before.quotation !== tokens[index]?.quotation
  if (before.text === '.') return !isAbbreviation(tokens[index - 2])
  return !/^[,;&/)\]@#’'-]$/.test(before.text)
}

function isAbbreviation(token: Token | undefined): boolean {
  return token !== undefined && (token.text.length === 1 || NAME_ABBREVIATIONS.has(token.lower))
}

/** Find where the run that begins at `first` ends, exclusive. */
function findEnd(tokens: readonly Token[], first: number, heads: ReadonlySet<number>): number {
  const quotation = tokens[first]?.quotation
  let end = first + 1
  let isJoined = false
  for (let length = 1; length < LONGEST; length++) {
    const token = tokens[end]
    const next = tokens[end + 1]
    const last = tokens[end - 1]
    if (!token || !last || token.quotation !== quotation || heads.has(end)) break
    if (token.kind === 'word' && isCapital(token) && !isBreaker(token)) {
      if (last.lower === 'the' && end - 1 > first && !isJoined) break
      end++
      continue
    }
    if (!next || next.quotation !== quotation) break
    const isName = isCapital(next) && !isBreaker(next)
    if (token.text === '.' && token.glued && isAbbreviation(last) && isName && !next.glued) end += 2
    else if (/^[-–‑]$/.test(token.text) && token.glued && next.glued && next.kind === 'word') {
      if (!isName && isJoined) {
        end += 2
        continue
      }
      if (!isName && !/^\p{Ll}+$/u.test(next.text)) break
      if (
        !isName &&
        !(
          PARTICLES.has(last.lower) ||
          /^(?:un|hee|jong|sung|in|bok|ho|chul|il|ki|moon|hye|soo|young|wook|joon|min|sun|nam|yong|wen|ping|ming|shek)$/.test(
            next.lower,
          )
        )
      )
        break
      end += 2
    } else if (token.text === ',' && SUFFIXES.has(next.lower) && isCapital(next)) {
      end += 2
      if (tokens[end]?.text === '.' && tokens[end]?.glued) end++
      break
    } else if (PARTICLES.has(token.lower) && isParticleRun(tokens, end)) end++
    else if (token.text === '&' && isName) end += 2
    else if (/^(?:of|for|on)$/.test(token.lower) && hasJoiningHead(tokens, first, end)) {
      const after = next.lower === 'the' ? tokens[end + 2] : next
      if (!after || !isCapital(after) || isBreaker(after) || after.quotation !== quotation) break
      isJoined = true
      end += next.lower === 'the' ? 3 : 2
    } else if (
      token.lower === 'and' &&
      isJoined &&
      isName &&
      hasBodyHead(tokens, first) &&
      !isLikelyPerson(tokens, end + 1)
    )
      end += 2
    else break
  }
  return end
}

/** After “Department of Health and” one word goes on with the name, “and John Smith” does not. */
function isLikelyPerson(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 2]
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    isCapital(next) &&
    !ORGANISATION_NOUNS.has(next.lower) &&
    !/^(?:services|affairs|commerce|development|prevention)$/.test(next.lower) &&
    after?.lower !== 'affairs'
  )
}

function hasBodyHead(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first] ?? { lower: '' }
  return ORGANISATION_NOUNS.has(lower) || ORGANISATION_NOUNS.has(tokens[first + 1]?.lower ?? '')
}

function hasJoiningHead(tokens: readonly Token[], first: number, end: number): boolean {
  const { lower = '' } = tokens[end - 1] ?? {}
  return JOINING_HEADS.has(lower) && end - first <= 5
}

/** “van der Bellen”, “bin Salman”: particles in a row with a capital behind them. */
function isParticleRun(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const token = tokens[at]
    if (!token) return false
    if (at > index && isCapital(token)) return true
    if (!PARTICLES.has(token.lower) && !(token.text === '-' && token.glued)) return false
  }
  return false
}

function isBreaker(token: Token): boolean {
  return (
    token.text === 'I' || MONTH_OR_DAY.test(token.lower) || token.lower === "i'm" || token.lower === "i'll"
  )
}
