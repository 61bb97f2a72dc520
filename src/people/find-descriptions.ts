import { SPEECH_VERBS } from '../text/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import type { Mention } from './mention.ts'
import { DETERMINERS, MODIFIERS, PHRASE_STOPS } from './words/phrase-words.ts'
import { BODY_NOUNS, PEOPLE_NOUNS, PERSON_NOUNS } from './words/role-nouns.ts'

const LONGEST = 8

/**
 * Find descriptions outside quotations: a noun for a person, a group or a body with what stands in front of it back to
 * its article (“a senior campaign official”). A bare singular counts only in front of a name or between commas.
 */
export function findDescriptions({ text, tokens }: TextDocument): Mention[] {
  const found: Mention[] = []
  for (let head = 0; head < tokens.length; head++) {
    const token = tokens[head]
    // “9.09pm” is no prime minister.
    if (token?.kind !== 'word' || token.quotation >= 0 || isHour(tokens, head)) continue
    const type = toType(token.lower)
    if (type === null || isFollowedByNoun(tokens, head)) continue
    if (token.lower === 'minutes' && !isRecord(tokens, head)) continue
    const first = findShareStart(tokens, findStart(text, tokens, head))
    const isBare = !DETERMINERS.has(tokens[first]?.lower ?? '')
    if (isBare && type !== 'group' && !isPossessed(tokens, first) && !isAppositive(tokens, first, head))
      continue
    if (isCapital(token) && first === head && type !== 'group') continue
    const start = tokens[first]?.start ?? token.start
    found.push({
      start,
      end: token.end,
      kind: 'description',
      firstToken: first,
      endToken: head + 1,
      head: token.lower,
      headToken: head,
      type,
      gender: PERSON_NOUNS.get(token.lower) ?? null,
      role:
        type === 'person'
          ? text.slice(isBare ? start : (tokens[first + 1]?.start ?? start), token.end)
          : null,
      quotation: -1,
    })
  }
  return found
}

function isHour(tokens: readonly Token[], index: number): boolean {
  const { text = '' } = tokens[index] ?? {}
  return text === 'pm' || (text === 'PM' && tokens[index - 1]?.kind === 'number')
}

/** “The minutes show”, “the meeting’s minutes”: of a meeting, not of time. */
function isRecord(tokens: readonly Token[], index: number): boolean {
  return /^(?:the|'s|draft|council|committee|board|meeting|cabinet)$/.test(tokens[index - 1]?.lower ?? '')
}

function toType(lower: string): Mention['type'] {
  if (PERSON_NOUNS.has(lower)) return 'person'
  if (PEOPLE_NOUNS.has(lower)) return 'group'
  return BODY_NOUNS.has(lower) ? 'organisation' : null
}

/** “campaign” in “campaign spokesman” is no head. */
function isFollowedByNoun(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]
  if (!next || next.quotation >= 0) return false
  if (next.text === '-' && next.glued) return true
  if (next.kind !== 'word') return false
  if (SPEECH_VERBS.get(next.lower)?.form === 'present') return false
  return !isCapital(next) && toType(next.lower) !== null && !PHRASE_STOPS.has(next.lower)
}

/**
 * Walk left from a head to where its phrase begins: to its article, over modifiers and up to two unknown words, or over
 * modifiers alone where there is none. A noun or a name behind an unknown word belongs to another phrase.
 */
function findStart(text: string, tokens: readonly Token[], head: number): number {
  let bare = head
  let unknown = 0
  for (let at = head - 1; at >= 0 && at >= head - LONGEST; at--) {
    const token = tokens[at]
    if (!token || token.quotation >= 0 || token.lower === "'s" || isBroken(text, token, tokens[at + 1])) break
    // “said that officials”: in front of a plural “that” is no article.
    if (
      token.lower === 'that' &&
      (isPlural(tokens[head]?.lower ?? '') || SPEECH_VERBS.has(tokens[at - 1]?.lower ?? ''))
    )
      break
    if (DETERMINERS.has(token.lower)) {
      const before = tokens[at - 1]?.lower ?? ''
      // “A few residents” are some, “few residents” hardly any.
      if (token.lower === 'few' && /^(?:a|the|these|those)$/.test(before)) return at - 1
      return before === "'s" ? bare : at
    }
    // “A Lisbon-based singer”, “a 60-year-old man”: what a hyphen joins is one modifier.
    if (token.text === '-' && token.glued && tokens[at + 1]?.kind === 'word') at--
    if (/^[-–]$/.test(token.text)) continue
    const isNoun = isCapital(token) || toType(token.lower) !== null
    if (token.kind === 'mark' || (unknown > 0 && isNoun) || isVerb(token)) break
    // “The US president”: in capitals it is no pronoun.
    if (token.kind === 'word' && PHRASE_STOPS.has(token.lower) && token.text !== 'US') break
    if (!isNoun && token.kind !== 'number' && !MODIFIERS.has(token.lower) && ++unknown > 2) break
    if (unknown === 0) bare = at
  }
  return bare
}

const NUMBER = /^(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten)$/

/** “Four out of 10 residents”: a share begins with its first number. */
function findShareStart(tokens: readonly Token[], first: number): number {
  if (!isNumber(tokens[first]) || !/^(?:in|of)$/.test(tokens[first - 1]?.lower ?? '')) return first
  const part = tokens[first - 2]?.lower === 'out' ? first - 3 : first - 2
  return isNumber(tokens[part]) ? part : first
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && NUMBER.test(token.lower)
}

/** A line or a paragraph ends between two tokens: no phrase reaches across. */
function isBroken(text: string, { end }: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start - end > 0 && text.slice(end, next.start).includes('\n')
}

function isPlural(noun: string): boolean {
  return PEOPLE_NOUNS.has(noun) || /[^siu]s$/.test(noun)
}

function isVerb({ lower }: Token): boolean {
  const form = SPEECH_VERBS.get(lower)?.form
  return (
    form === 'past' &&
    !MODIFIERS.has(lower) &&
    !/^(?:expected|known|used|published|released|signed|cited|elected|proposed|planned|opposed|detailed)$/.test(
      lower,
    )
  )
}

/** Tell whether somebody’s possessive stands in front: “Delgado’s lawyers”. */
function isPossessed(tokens: readonly Token[], first: number): boolean {
  const { lower = '' } = tokens[first - 1] ?? {}
  return lower === "'s" || (lower === "'" && tokens[first - 1]?.glued === true)
}

/** Tell whether a bare description stands in front of a name or right after a comma. */
function isAppositive(tokens: readonly Token[], first: number, head: number): boolean {
  const next = tokens[head + 1]
  const before = tokens[first - 1]
  const isBeforeName = next !== undefined && isCapital(next) && next.quotation < 0
  return isBeforeName || before?.text === ',' || before?.text === '('
}
