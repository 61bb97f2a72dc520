import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { isBreaker } from './name-breaks.ts'
import { toNounType } from './to-noun-type.ts'
import { DETERMINERS, MODIFIERS, PHRASE_STOPS } from './words/phrase-words.ts'
import { PEOPLE_NOUNS } from './words/role-nouns.ts'

const LONGEST = 8
/** “Two days later harbour inspector Ann Holm”; with a capital it may be a paper’s name. */
const TIMES = /^(?:later|earlier|ago|yesterday|today|tonight|tomorrow)$/

/**
 * Walk left from a head to where its phrase begins: to its article, over modifiers and up to two unknown words, or over
 * modifiers alone where there is none. A noun or a name behind an unknown word belongs to another phrase.
 */
export function findPhraseStart(text: string, tokens: readonly Token[], head: number): number {
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
    if (token.text === '-' && token.glued && tokens[at + 1]?.kind === 'word') {
      at--
      if (unknown === 0) bare = at
    }
    if (/^[-–]$/.test(token.text)) continue
    if (token.text === ',' && at < head - 1 && isBetweenAdjectives(tokens, at, head)) return at - 2
    const isNoun = isCapital(token) || toNounType(token.lower) !== null
    if (token.kind === 'mark' || (unknown > 0 && isNoun) || isVerb(token)) break
    // “The US president”: in capitals it is no pronoun.
    if (token.kind === 'word' && PHRASE_STOPS.has(token.lower) && token.text !== 'US') break
    // “In July 2015 President Rowe”
    if (TIMES.test(token.text) || isBreaker(token) || isYear(token, tokens[at - 1])) break
    if (!isNoun && token.kind !== 'number' && !MODIFIERS.has(token.lower) && ++unknown > 2) break
    if (unknown === 0) bare = at
  }
  return bare
}

/** “In 2015 President Rowe”, but “the 2015 president”. */
function isYear({ text }: Token, before: Token | undefined): boolean {
  return /^\d{4}$/.test(text) && !DETERMINERS.has(before?.lower ?? '')
}

/** “The bespectacled, 71-year-old diplomat”: an article and one adjective in front of the comma, and a noun that needs them. */
function isBetweenAdjectives(tokens: readonly Token[], comma: number, head: number): boolean {
  const [article, adjective, noun, next] = [comma - 2, comma - 1, head, head + 1].map((at) => tokens[at])
  const isAdjective =
    adjective?.kind === 'word' && ADJECTIVE.test(adjective.lower) && toNounType(adjective.lower) === null
  if (!isAdjective || isPlural(noun?.lower ?? '') || (next && isCapital(next))) return false
  return /^(?:an?|the|this|that|another|one)$/.test(article?.lower ?? '')
}

const ADJECTIVE = /(?:ed|ous|ful|ish|less|able|ible|ive|ly)$|^(?:big|little|long|old|shy|small|tall|young)$/

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
