import type { Token } from '../text/token.ts'
import type { Gender } from './mention.ts'
import { skipAffiliation } from './skip-affiliation.ts'
import { FORENAMES } from './words/forenames.ts'
import { HONORIFICS, PLURAL_TITLES, POSTNOMINALS, RANKS } from './words/honorifics.ts'
import { ORGANISATION_NOUNS } from './words/organisation-nouns.ts'
import { PLACE_NOUNS } from './words/places.ts'
import { OFFICES, PEOPLE_NOUNS, PERSON_NOUNS } from './words/role-nouns.ts'
import { WORK_NOUNS } from './words/work-nouns.ts'

/** What a run of capitals is made of: titles up to `name`, the name from there on. */
export interface TitledName {
  /** Token index of the name's first word; the run's end where it is titles alone. */
  readonly name: number
  /** Token index behind the name's last word: letters of office behind it are no part of it. */
  readonly nameEnd: number
  readonly isTitled: boolean
  readonly gender: Gender | null
}

/** Words after “of” that belong to an office: “Secretary of State Kerry”. */
const OF_OFFICE =
  /^(?:state|defense|defence|treasury|commerce|labor|labour|education|energy|transportation|transport|agriculture|interior|war|staff|health|justice|finance|police|security|operations|opposition)$/

/** Offices that are surnames too: “Larry King”. */
const SURNAMES =
  /^(?:king|judge|dean|bishop|prince|pope|marshal|major|cook|page|duke|chaplain|constable|provost|cardinal|singer|delegate|archbishop|abbot)$/

/** Places that take a person's title and name: “the Hotel President Wilson”. */
const PLACES_AFTER_PEOPLE = /^(?:hotel|fort|mount|cape)$/

/** Bodies whose names end so, whatever title they begin with: “Queen Elizabeth High School”, “Chief Officers Committee”. */
const BODY_ENDS =
  /^(?:academy|airport|association|college|commission|committee|council|foundation|hospital|institute|library|memorial|museum|schools?|services|society|stadium|theatre|university)$/

/**
 * Split a run of capitalised words into the titles in front (up to its last office or honorific, with what follows
 * “of”) and the name. Gender comes from the title where it tells.
 */
export function splitTitle(tokens: readonly Token[], first: number, end: number): TitledName {
  const affiliated = skipAffiliation(tokens, first, end)
  let name = Math.max(skipShouting(tokens, first, end), affiliated)
  let gender: Gender | null = null
  let isTitled = affiliated > first
  const nameEnd = skipPostnominals(tokens, first, end)
  if (PLACES_AFTER_PEOPLE.test(tokens[first]?.lower ?? '') || isGeneralBody(tokens, first))
    return { name: first, nameEnd: end, isTitled, gender }
  if (end - first > 2 && BODY_ENDS.test(tokens[end - 1]?.lower ?? ''))
    return { name: first, nameEnd: end, isTitled, gender }
  for (let index = first; index < nameEnd; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const lower = token.lower.replace(/\.$/, '')
    const isHonorific =
      isHonorificAt(tokens, index, nameEnd) &&
      (index === first || isTitled || index === name || RANKS.has(token.text))
    if (!isHonorific && !OFFICES.has(lower) && !(index === first && isRoleBefore(tokens, first, nameEnd)))
      continue
    // “Dean Holm”: a forename as well as an office, and right as a name either way
    if (lower === 'dean' && index === first && nameEnd === first + 2 && tokens[first - 1]?.lower !== 'the')
      break
    if (
      index === nameEnd - 1 &&
      SURNAMES.test(lower) &&
      (isTitled ? index > name : !(index === first && tokens[first - 1]?.lower === 'the'))
    )
      break
    // “Holm TD”: too short for the letters to be told from the name
    if (index === nameEnd - 1 && index > first && isPostnominal(token)) break
    if (isHonorific && lower === 'st' && index + 2 < end && index > first) continue
    gender = HONORIFICS.get(lower) ?? PERSON_NOUNS.get(lower) ?? gender
    isTitled = true
    name = skipOfOffice(tokens, skipStop(tokens, index + 1), nameEnd)
    if (lower === 'chief' && tokens[name]?.lower === 'executive') name++
    index = name - 1
  }
  // “Secretary of State for the Home Department”: all of it is the office.
  name = /^(?:of|for|and)$/.test(tokens[name]?.lower ?? '') ? nameEnd : Math.min(name, nameEnd)
  return { name, nameEnd: name < nameEnd ? nameEnd : end, isTitled, gender }
}

/** “General Electric”, “the General Assembly”: a body, and no general. */
function isGeneralBody(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + 1]?.lower ?? ''
  return (
    tokens[first]?.lower === 'general' &&
    /^(?:assembly|atomics|conference|council|dynamics|electric|foods|mills|motors|synod)$/.test(next)
  )
}

/** “FARROW BOSS Ann Holm”: words in capitals that open a paragraph are no part of the full name behind them. */
function skipShouting(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (at < end && /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')) at++
  const isFull = end - at >= 2 && tokens.slice(at, end).every(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text))
  const isTold = at - first >= 2 || PERSON_NOUNS.has(tokens[first]?.lower ?? '')
  return at > first && isTold && isFull ? at : first
}

/** “Moderator Ann Holm”, “Scientist Asha Rao”, “Celebrities Ann Holm and …”: what somebody is, in front of a full name. */
function isRoleBefore(tokens: readonly Token[], first: number, end: number): boolean {
  const [role, forename, surname] = tokens.slice(first, first + 3).map(({ lower }) => lower)
  if (role === undefined || FORENAMES.has(role) || end - first < 3) return false
  if (FORENAMES.has(forename ?? '')) return PERSON_NOUNS.has(role) || PEOPLE_NOUNS.has(role)
  const isPlain = [forename, surname].every(
    (word) =>
      !ORGANISATION_NOUNS.has(word ?? '') && !PLACE_NOUNS.has(word ?? '') && !WORK_NOUNS.has(word ?? ''),
  )
  return PERSON_NOUNS.has(role) && end - first === 3 && isPlain
}

/** Tell whether a word is a form of address: not the initial of “M K Rao”, and a rank only in front of a full name. */
function isHonorificAt(tokens: readonly Token[], index: number, end: number): boolean {
  const { lower = '', text = '' } = tokens[index] ?? {}
  const next = tokens[skipStop(tokens, index + 1)]
  if (RANKS.has(text)) return end - index > 2
  if (PLURAL_TITLES.has(lower)) return end - index > 2
  // “His Honour Peter Holm”, not “Honor Holm”
  if (/^honou?r$/.test(lower)) return /^(?:his|her|your)$/.test(tokens[index - 1]?.lower ?? '')
  return HONORIFICS.has(lower.replace(/\.$/, '')) && !(lower === 'm' && next?.text.length === 1)
}

/** “Ann Holm KC MP”: the letters behind a name of two words or more, or behind a title and a name. */
function skipPostnominals(tokens: readonly Token[], first: number, end: number): number {
  let at = end
  while (at - first > 2 && isPostnominal(tokens[at - 1])) at--
  return at
}

function isPostnominal(token: Token | undefined): boolean {
  return token !== undefined && token.text === token.text.toUpperCase() && POSTNOMINALS.has(token.lower)
}

function skipStop(tokens: readonly Token[], index: number): number {
  return tokens[index]?.text === '.' || tokens[index]?.text === '-' ? index + 1 : index
}

function skipOfOffice(tokens: readonly Token[], index: number, end: number): number {
  if (!/^(?:of|for)$/.test(tokens[index]?.lower ?? '') || index >= end) return index
  const at = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  if (OF_OFFICE.test(tokens[at]?.lower ?? '')) return at + 1
  // “Chairman of the Aldine Harbour Board”
  if (ORGANISATION_NOUNS.has(tokens[end - 1]?.lower ?? '')) return end
  if (PLACE_NOUNS.has(tokens[end - 1]?.lower ?? '')) return end
  return end - at >= 3 ? findHolder(tokens, at, end) : end
}

/** “Secretary for Works Paul Chan Mo-po”, “Bishop of Farrow Ann Holm”: from the forename, else the last two words. */
function findHolder(tokens: readonly Token[], first: number, end: number): number {
  for (let at = first + 1; at < end - 1; at++)
    if (FORENAMES.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.kind === 'word') return at
  let at = end
  for (let words = 0; words < 2 && at > first; words++) at -= tokens[at - 2]?.text === '-' ? 3 : 1
  return Math.max(at, first)
}
