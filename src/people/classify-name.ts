import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import type { Mention } from './mention.ts'
import { FORENAMES } from './words/forenames.ts'
import { GROUP_NAMES } from './words/name-words.ts'
import { BODIES_BY_NAME, ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { PHRASE_STOPS } from './words/phrase-words.ts'
import { LONG_PLACES, PLACE_HEADS, PLACE_NOUNS, PLACES, STATE_ABBREVIATIONS } from './words/places.ts'
import { PEOPLE_NOUNS } from './words/role-nouns.ts'
import { WORK_NOUNS } from './words/work-nouns.ts'

/** Tell what a name is from its own words and the article in front of it; null where they leave it open. */
export function classifyName(
  tokens: readonly Token[],
  first: number,
  end: number,
  isTitled: boolean,
): Mention['type'] {
  const words = tokens.slice(first, end).filter(({ kind }) => kind === 'word')
  const last = words.at(-1)?.lower ?? ''
  if (isTitled) return 'person'
  if (isStateBehindComma(tokens, first, end) || isPartyLabel(tokens, first, end)) return 'place'
  if (words.length === 1) {
    if (COUNTRIES_IN_LETTERS.test(last)) return 'place'
    if (GROUP_NAMES.has(last)) return 'group'
    if (PLACES.has(last)) return 'place'
  } else if (/^(?:mps|meps|tds)$/.test(last) || (PEOPLE_NOUNS.has(last) && last !== 'brothers'))
    return 'group'
  const whole = words.map(({ lower }) => lower).join(' ')
  if (BODIES_BY_NAME.has(whole)) return 'organisation'
  if (LONG_PLACES.has(whole)) return 'place'
  if (isJoined(tokens, first, end)) return 'organisation'
  const isNamed = words.length === 2 && isSpeaking(tokens, first, end) && FORENAMES.has(words[0]?.lower ?? '')
  if (isNamed && SURNAME_NOUNS.test(last)) return 'person'
  if (
    words.some(
      ({ lower, glued, text }, index) =>
        ORGANISATION_NOUNS.has(lower) &&
        // “Kim Dae-sun”
        !(glued && text === lower) &&
        (words.length > 1 || index > 0 || hasArticle(tokens, first)),
    )
  )
    return 'organisation'
  if (isNamed) return 'person'
  if (words.length > 1 && isNobody(words)) return 'place'
  if (isAcronym(words) || isBrand(words)) return 'organisation'
  return hasArticle(tokens, first) && !isModifier(tokens[end]) ? 'organisation' : null
}

/** Nouns of bodies that are surnames too: “said Owen Church”. */
const SURNAME_NOUNS = /^(?:banks|bell|church|guard|hall|house|post|star|temple)$/

/** “Marr & Lind”: an ampersand makes a firm. */
function isJoined(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some(({ text }) => text === '&')
}

const COUNTRIES_IN_LETTERS = /^(?:u\.?s\.?(?:a\.?)?|u\.?k\.?|u\.?a\.?e\.?|ussr|prc|dprk|drc)$/

/** “Portsmouth, N.H.”, “Aspen, Colo.”: a state behind the name of a town and its comma. */
function isStateBehindComma(tokens: readonly Token[], first: number, end: number): boolean {
  if (end - first > 1 || tokens[first - 1]?.text !== ',') return false
  return STATE_ABBREVIATIONS.has((tokens[first]?.text ?? '').replaceAll('.', ''))
}

/** “Ann Rowe (R-Ohio)”, “Ann Rowe, D-N.H.,”: the party and the state of the name in front. */
function isPartyLabel(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[first + 1]?.text ?? ''
  const isSetOff =
    tokens[first - 1]?.text === '(' ? /^[-).]?$/.test(next) : tokens[first - 1]?.text === ',' && next === '-'
  return isSetOff && end - first <= 4 && /^[DIR]$/.test(tokens[first]?.text ?? '')
}

const STORMS = /^(?:typhoon|hurricane|cyclone|storm)$/

/** “Lower Farrow”, “Farrow Bridge”, “New START”, “the Farrow Accord”, “Typhoon Ada”: places, works, occasions and storms. */
function isNobody(words: readonly Token[]): boolean {
  const [first = '', last = ''] = [words[0]?.lower, words.at(-1)?.lower]
  if (words.slice(0, -1).some(({ lower }) => STORMS.test(lower))) return true
  return PLACE_HEADS.has(first) || PLACE_NOUNS.has(last) || WORK_NOUNS.has(last)
}

/** “Said Ada Day,”, “Ada Day said”: streets, parks and days say nothing. */
function isSpeaking(tokens: readonly Token[], first: number, end: number): boolean {
  if (SPEECH_VERBS.has(tokens[end]?.lower ?? '')) return true
  return SPEECH_VERBS.has(tokens[first - 1]?.lower ?? '') && /^[,.]$/.test(tokens[end]?.text ?? '')
}

function hasArticle(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 1]?.lower === 'the'
}

/** “the Delgado campaign”: a noun behind a name takes the article from it. */
function isModifier(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    !PHRASE_STOPS.has(next.lower) &&
    !SPEECH_VERBS.has(next.lower) &&
    !/(?:ly|ed)$|^'s$/.test(next.lower)
  )
}

/** “HarbourFeed”: a capital within a word, but no “McRae”, “DeShawn” or “FitzHugh”. */
function isBrand(words: readonly Token[]): boolean {
  const [only] = words
  return words.length === 1 && /^(?!Fitz)\p{Lu}\p{Ll}{3,}\p{Lu}/u.test(only?.text ?? '')
}

function isAcronym(words: readonly Token[]): boolean {
  const [only] = words
  if (!only || words.length > 1) return false
  return /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,})$/u.test(only.text)
}
