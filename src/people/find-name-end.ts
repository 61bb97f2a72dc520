import type { Token } from '../text/token.ts'
import { isCapital } from './is-capital.ts'
import { isAbbreviation, isBreaker } from './name-breaks.ts'
import { PARTICLES, SUFFIXES } from './words/name-words.ts'
import { JOINING_HEADS, ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { PLACES } from './words/places.ts'
import { OFFICES, PORTFOLIOS } from './words/role-nouns.ts'

const LONGEST = 14

/** Find where the run that begins at `first` ends, exclusive. */
export function findNameEnd(tokens: readonly Token[], first: number, heads: ReadonlySet<number>): number {
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
    if (
      token.text === '.' &&
      token.glued &&
      isAbbreviation(last) &&
      isName &&
      !next.glued &&
      !heads.has(end + 1)
    )
      end += 2
    else if (/^[-–‑]$/.test(token.text) && token.glued && next.glued && next.kind === 'word') {
      if (!isName && isJoined) {
        end += 2
        continue
      }
      if (!isName && !PARTICLES.has(last.lower) && !isSyllable(last, next, end - first)) break
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
    } else if (token.lower === 'in' && isJoined && hasBodyHead(tokens, first) && PLACES.has(next.lower))
      end += 2
    else if (
      token.lower === 'and' &&
      isJoined &&
      isName &&
      (hasBodyHead(tokens, first) ? !isLikelyPerson(tokens, end + 1) : isOfficeOf(tokens, first, end))
    )
      end += 2
    else if (token.lower === 'and' && isPortfolio(tokens, first, end)) end += 2
    else break
  }
  return isSuffixStop(tokens, end, heads) ? end + 1 : end
}

/** “Owen Marr Jr. said”: within a sentence the stop is the suffix’s. */
function isSuffixStop(tokens: readonly Token[], at: number, heads: ReadonlySet<number>): boolean {
  const [last, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!last || stop?.text !== '.' || !stop.glued || !SUFFIXES.has(last.lower)) return false
  return next !== undefined && !heads.has(at + 1) && last.quotation === stop.quotation
}

/** “Han Jae-won”: a short small word behind a short name is its second syllable, unless it is a suffix (“Trump-era”). */
function isSyllable(last: Token, next: Token, length: number): boolean {
  const isShort = last.text.length <= 5 && /^\p{Ll}{2,5}$/u.test(next.text)
  return (
    isShort &&
    length > 1 &&
    !/^(?:era|style|like|led|type|based|born|wide|free|backed|run|level)$/.test(next.lower)
  )
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

/** “Minister for Revenue and Harbour Works Ada Bello”: one word behind “for”, and behind “and” a full name and more. */
function isOfficeOf(tokens: readonly Token[], first: number, and: number): boolean {
  if (!/^(?:for|of)$/.test(tokens[and - 2]?.lower ?? '')) return false
  if (!/^(?:minister|secretary|commissioner)$/.test(tokens[and - 3]?.lower ?? '') || and - first > 6)
    return false
  return [1, 2, 3].every((step) => {
    const token = tokens[and + step]
    return token !== undefined && isCapital(token) && !isBreaker(token)
  })
}

/** “Trade and Industry Minister Ann Holm”: two fields of one office at the head of the run. */
function isPortfolio(tokens: readonly Token[], first: number, and: number): boolean {
  const [field, office] = [tokens[and + 1], tokens[and + 2]]
  if (!field || !office || and !== first + 1 || !PORTFOLIOS.has(tokens[first]?.lower ?? '')) return false
  return isCapital(field) && !OFFICES.has(field.lower) && isCapital(office) && OFFICES.has(office.lower)
}

function hasBodyHead(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first] ?? { lower: '' }
  return ORGANISATION_NOUNS.has(lower) || ORGANISATION_NOUNS.has(tokens[first + 1]?.lower ?? '')
}

function hasJoiningHead(tokens: readonly Token[], first: number, end: number): boolean {
  const { lower = '' } = tokens[end - 1] ?? {}
  return JOINING_HEADS.has(lower) && end - first <= 5
}

/** Tell whether particles in a row with a capital behind them begin at an index: “van der Bellen”, “bin Salman”. */
export function isParticleRun(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const token = tokens[at]
    if (!token) return false
    if (at > index && isCapital(token)) return true
    if (!PARTICLES.has(token.lower) && !(token.text === '-' && token.glued)) return false
  }
  return false
}
