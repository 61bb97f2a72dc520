import { SPEECH_VERBS } from '../language/en/morphology/speech-verbs.ts'
import type { Token } from '../text/token.ts'
import { toVerbForm } from '../language/en/morphology/verb-forms.ts'
import { isCalendarForename, isMonth } from './calendar-names.ts'
import { isParticleRun } from './find-name-end.ts'
import { isCapital } from './is-capital.ts'
import { isAfterBreak, isBreaker } from './name-breaks.ts'
import type { NameContext } from './name-context.ts'
import { FORENAMES } from './words/forenames.ts'
import { isAdjectiveOfPeople } from './words/demonyms.ts'
import { HONORIFICS } from './words/honorifics.ts'
import { OPENERS, PARTICLES } from './words/name-words.ts'
import { JOINING_HEADS } from './words/organisation-nouns.ts'
import { PHRASE_STOPS } from './words/phrase-words.ts'
import { LONG_PLACES } from './words/places.ts'
import { BODY_NOUNS, PEOPLE_NOUNS } from './words/role-nouns.ts'

/** Words that open sentences and are forenames too. */
const HEAD_FORENAMES = /^(?:will|mark|rob|drew|art|pat|jan|april|june|august|summer|grant)$/

/** What a hyphen joins to a noun: “Co-founder Ann Rowe”, “Vice-chair Ann Rowe”. */
const PREFIXES = /^(?:anti|co|ex|mid|non|post|pre|pro|self|semi|then|vice)$/

/** Openers that begin names of two words: “Low Tide”, “Great Farrow”. */
const SIZES = /^(?:low|high|big|small|great|long|short|old|left|right|best)$/

/** Find where a run that could begin at `index` begins: -1 where the word is no part of a name. */
export function findNameStart(
  tokens: readonly Token[],
  index: number,
  { heads, small, big, surnames }: NameContext,
): number {
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
  const isAtHead = heads.has(index) || isAfterBreak(tokens, index)
  if (!isCapital(token) || (isBreaker(token) && !isCalendarForename(tokens, index, isAtHead))) return -1
  if (isAdjective(tokens, index)) return -1
  if (token.lower === 'may' && isMonth(tokens, index, surnames)) return -1
  // “at 8.45 PM Ann Holm”: that is no prime minister.
  if (/^[AP]M$/.test(token.text) && tokens[index - 1]?.kind === 'number') return -1
  if (PREFIXES.test(token.lower) && next?.text === '-' && next.glued) return -1
  if (token.text.startsWith('I\u2019') || token.text.startsWith("I'")) return -1
  const isAcronym =
    token.text.length > 1 && token.text === token.text.toUpperCase() && token.text !== token.lower
  if (!isAcronym && OPENERS.has(token.lower) && (isAtHead || /^(?:an?|the)$/.test(token.lower)))
    return isNameAtHead(tokens, index) || (surnames.has(token.lower) && isSayingHead(tokens, index))
      ? index
      : -1
  if (!isAtHead) return index
  if (next && isParticipleOf(token, next, big)) return -1
  const isLone = !next || !isCapital(next)
  // “Fact-checkers”, “Co-moderator”: at a sentence’s head the capital is of a word that goes on small.
  if (next?.text === '-' && next.glued && isSmall(tokens[index + 2]) && !big.has(token.lower)) return -1
  if (isLone && isJoiningHead(tokens, index)) return index
  const isPlural = PEOPLE_NOUNS.has(token.lower) || (token.lower.endsWith('s') && BODY_NOUNS.has(token.lower))
  const isWord = small.has(token.lower) || isPlural
  if (isLone && isWord)
    return surnames.has(token.lower) && next && (isVerbOfName(next) || next.text === ',') ? index : -1
  if (!isLone || big.has(token.lower) || FORENAMES.has(token.lower) || !next) return index
  // “Status: Kept”, “Policymakers said”: a label, and many people
  if (isLabel(tokens, index) || (heads.has(index) && isPluralHead(token, next))) return -1
  // “Ludwig van der Hoek”
  if (PARTICLES.has(next.lower) && isParticleRun(tokens, index + 1)) return index
  return next.kind === 'mark' || isVerbOfName(next) || isSayingHead(tokens, index)
    ? /(?:ing|ly|[^e]ed)$/.test(token.lower)
      ? -1
      : index
    : -1
}

/** Tell whether a word stands before a colon and no quotation: then it says what follows, not who speaks. */
function isLabel(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ':' && (tokens[index + 2]?.quotation ?? -1) < 0
}

/** “Policymakers say”: a plural by its form, unless its verb is in the singular (“Stephens says”, “Rowe’s”). */
function isPluralHead({ lower }: Token, { lower: verb }: Token): boolean {
  return (
    /\p{L}{3}(?:[^aiosu]s|[aio]ns)$/u.test(lower) &&
    /\p{L}{4}s$/u.test(lower) &&
    !/^(?:has|is|was|does|'s|\p{L}+s)$/u.test(verb)
  )
}

/** “Injecting Delgado into the race”, “Defending Ann Holm”: a participle in front of somebody’s name. */
function isParticipleOf({ lower }: Token, next: Token, big: ReadonlySet<string>): boolean {
  if (!isCapital(next) || FORENAMES.has(lower) || big.has(lower)) return false
  if (big.has(next.lower) && /\p{L}{3}(?:ing|ed)$/u.test(lower)) return true
  const isFullName = HONORIFICS.has(next.lower) || FORENAMES.has(next.lower)
  return isFullName && lower.endsWith('ing') && toVerbForm(lower)?.gerund === true
}

/** “Turkish media”, “the Catholic vote”: a people’s adjective in front of a noun written small. */
function isAdjective(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || next?.kind !== 'word' || isCapital(next) || next.quotation !== token.quotation) return false
  if (PHRASE_STOPS.has(next.lower) || SPEECH_VERBS.has(next.lower) || isVerbOfName(next)) return false
  return !/(?:ed|ly)$/.test(next.lower) && isAdjectiveOfPeople(token.lower)
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.glued && !isCapital(token)
}

/** “Secretary of State”, “Ministry of Defence”: an office or a body at the head of a sentence. */
function isJoiningHead(tokens: readonly Token[], index: number): boolean {
  const [token, next, after] = tokens.slice(index, index + 3)
  if (!token || !JOINING_HEADS.has(token.lower) || next?.lower !== 'of' || !after) return false
  return isCapital(after) && !isBreaker(after) && after.quotation === token.quotation
}

/** At the head of a sentence “Will” and “New” begin a name where a capital follows that makes one with them. */
function isNameAtHead(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (!token || !next || !isCapital(next) || OPENERS.has(next.lower)) return false
  const after = tokens[index + 2]
  const isPair = after !== undefined && !isCapital(after) && !FORENAMES.has(next.lower)
  if (SIZES.test(token.lower) && isPair && next.kind === 'word') return true
  return HEAD_FORENAMES.test(token.lower) || LONG_PLACES.has(`${token.lower} ${next.lower}`)
}

/** “May said”, “Small, who said”, “Small openly admitted”: behind a word that opens sentences such a verb shows it to be a surname. */
function isSayingHead(tokens: readonly Token[], index: number): boolean {
  const [next, after] = [tokens[index + 1], tokens[index + 2]]
  if (next?.text === ',') return after?.lower === 'who'
  const verb = /^(?:also|later|then|\p{L}{3,}ly)$/u.test(next?.lower ?? '') ? after : next
  const { form, strength } = SPEECH_VERBS.get(verb?.lower ?? '') ?? {}
  return form === 'past' && strength !== 'weak'
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
