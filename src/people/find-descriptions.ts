import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { TextDocument } from '../text/document.ts'
import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { isTellingVerb } from './is-telling-verb.ts'
import type { Mention } from './mention.ts'
import { findPhraseStart } from './find-phrase-start.ts'
import { toNounType } from './to-noun-type.ts'
import { DETERMINERS, PHRASE_STOPS } from './words/phrase-words.ts'
import { PERSON_NOUNS } from './words/role-nouns.ts'

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
    const type = isGathering(tokens, head)
      ? 'group'
      : (toNounType(token.lower) ?? toNounType(toCompound(tokens, head)))
    if (type === null || isFollowedByNoun(tokens, head) || isTellingVerb(tokens, head)) continue
    if (token.lower === 'minutes' && !isRecord(tokens, head)) continue
    const first = findShareStart(tokens, findPhraseStart(text, tokens, head))
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

/** “Small groups of dockers”, “crowds of them”: many people, whatever they are. */
function isGathering(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:groups|crowds|bands|teams)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.lower === 'of'
  )
}

/** “The minutes show”, “the meeting’s minutes”: of a meeting, not of time. */
function isRecord(tokens: readonly Token[], index: number): boolean {
  return /^(?:the|'s|draft|council|committee|board|meeting|cabinet)$/.test(tokens[index - 1]?.lower ?? '')
}

/** “Front-runner”, “mayor-elect”: a word with the one a hyphen joins to it; empty without one. */
function toCompound(tokens: readonly Token[], index: number): string {
  const [before, hyphen, token] = tokens.slice(index - 2, index + 1)
  return hyphen?.text === '-' && hyphen.glued && token?.glued ? `${before?.lower}-${token.lower}` : ''
}

/** “campaign” in “campaign spokesman” is no head. */
function isFollowedByNoun(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1]
  if (!next || next.quotation >= 0) return false
  if (next.text === '-' && next.glued) return true
  if (next.kind !== 'word') return false
  if (SPEECH_VERBS.get(next.lower)?.form === 'present') return false
  return !isCapital(next) && toNounType(next.lower) !== null && !PHRASE_STOPS.has(next.lower)
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
