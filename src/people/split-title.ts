import type { Token } from '../text/token.ts'
import { isBodyName } from './is-body-name.ts'
import { isFullName } from './is-full-name.ts'
import type { Gender } from './mention.ts'
import { skipAffiliation } from './skip-affiliation.ts'
import { skipOfOffice, skipStop } from './skip-office.ts'
import { FORENAMES } from './words/forenames.ts'
import { HONORIFICS, PLURAL_TITLES, POSTNOMINALS, RANKS } from './words/honorifics.ts'
import { OFFICES, PEOPLE_NOUNS, PERSON_NOUNS } from './words/role-nouns.ts'

/** What a run of capitals is made of: titles up to `name`, the name from there on. */
export interface TitledName {
  /** Token index of the name's first word; the run's end where it is titles alone. */
  readonly name: number
  /** Token index behind the name's last word: letters of office behind it are no part of it. */
  readonly nameEnd: number
  readonly isTitled: boolean
  readonly gender: Gender | null
}

/** A run of capitals, its letters of office apart. */
interface Run {
  readonly tokens: readonly Token[]
  readonly first: number
  readonly end: number
}

/** Where the name begins so far, and whether a title stands in front of it. */
type Split = Pick<TitledName, 'name' | 'isTitled' | 'gender'>

/** Offices that are surnames too: “Larry King”. */
const SURNAMES =
  /^(?:king|judge|dean|bishop|prince|pope|marshal|major|cook|page|duke|chaplain|constable|provost|cardinal|singer|delegate|archbishop|abbot|clerk)$/

/** What somebody does, by its form, where the list of such nouns does not have it: “Prothonotary”, “Recorder”. */
const AGENT = /^\p{L}{4,}(?:er|or|ist|ian|man|woman|person|ary)$/u

/**
 * Split a run of capitalised words into the titles in front (up to its last office or honorific, with what follows
 * “of”) and the name. Gender comes from the title where it tells.
 */
export function splitTitle(tokens: readonly Token[], first: number, end: number): TitledName {
  if (isBodyName(tokens, first, end)) return { name: first, nameEnd: end, isTitled: false, gender: null }
  const run = { tokens, first, end: skipPostnominals(tokens, first, end) }
  const affiliated = skipAffiliation(tokens, first, end)
  const start = Math.max(skipShouting(tokens, first, end), affiliated)
  const split = skipTitles(run, { name: start, isTitled: affiliated > first, gender: null }, first)
  // “Secretary of State for the Home Department”: all of it is the office.
  const isOffice = /^(?:of|for|and)$/.test(tokens[split.name]?.lower ?? '')
  const name = isOffice ? run.end : Math.min(split.name, run.end)
  return { ...split, name, nameEnd: name < run.end ? run.end : end }
}

/** Pass over one title after another; each moves the name behind itself. */
function skipTitles(run: Run, split: Split, at: number): Split {
  if (at >= run.end || endsTitles(run, split, at)) return split
  const { lower = '' } = run.tokens[at] ?? {}
  const title = lower.replace(/\.$/, '')
  if (!isTitleAt(run, split, at)) return skipTitles(run, split, at + 1)
  const behind = skipOfOffice(run.tokens, skipStop(run.tokens, at + 1), run.end)
  const name = title === 'chief' && run.tokens[behind]?.lower === 'executive' ? behind + 1 : behind
  const gender = HONORIFICS.get(title) ?? PERSON_NOUNS.get(title) ?? split.gender
  return skipTitles(run, { name, isTitled: true, gender }, name)
}

function isTitleAt(run: Run, split: Split, at: number): boolean {
  const { tokens, first, end } = run
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (OFFICES.has(token.lower.replace(/\.$/, '')) || isRoleAt(run, at) || isRoleOf(run, at)) return true
  if (!isHonorificAt(tokens, at, end)) return false
  // “Ann St John”
  if (token.lower === 'st' && at + 2 < end && at > first) return false
  // “Rep. Ann M. Rowe”: an initial, and no Monsieur
  if (token.lower === 'm' && at > first) return false
  const isInFront = at === first || split.isTitled || at === split.name
  return isInFront || RANKS.has(token.text) || PLURAL_TITLES.has(token.lower)
}

/** Tell whether a word that may be a title is the name itself, so that no title follows either. */
function endsTitles({ tokens, first, end }: Run, split: Split, at: number): boolean {
  const lower = tokens[at]?.lower.replace(/\.$/, '') ?? ''
  const isDefinite = tokens[first - 1]?.lower === 'the'
  // “Dean Holm”: a forename as well as an office, and right as a name either way
  if (lower === 'dean' && at === first && end === first + 2 && !isDefinite) return true
  if (at < end - 1) return false
  if (SURNAMES.test(lower) && (split.isTitled ? at > split.name : !(at === first && isDefinite))) return true
  // “Holm TD”: too short for the letters to be told from the name
  return at > first && isPostnominal(tokens[at])
}

/**
 * Tell whether a word is what somebody is, in front of a full name: “Moderator Ann Holm”, “Aldine County Executive Rich
 * Marr”, “Celebrities Ann Holm and …”. Behind a forename it is a surname: “Ann Carter Holm”.
 */
function isRoleAt({ tokens, first, end }: Run, at: number): boolean {
  const role = tokens[at]?.lower ?? ''
  if (FORENAMES.has(tokens[first]?.lower ?? '') || !isFullName(tokens, at + 1, end)) return false
  const isForename = FORENAMES.has(tokens[at + 1]?.lower ?? '')
  if (PERSON_NOUNS.has(role)) return isForename || end - at === 3
  return isForename && (PEOPLE_NOUNS.has(role) || (at > first && AGENT.test(role)))
}

/** “Clerk of Courts Ada Venn”: the noun of a person, and what they are that of. */
function isRoleOf({ tokens, end }: Run, at: number): boolean {
  return at + 2 < end && PERSON_NOUNS.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'of'
}

/** “FARROW BOSS Ann Holm”: words in capitals that open a paragraph are no part of the full name behind them. */
function skipShouting(tokens: readonly Token[], first: number, end: number): number {
  let at = first
  while (at < end && /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '')) at++
  const isFull = end - at >= 2 && tokens.slice(at, end).every(({ text }) => /^\p{Lu}.*\p{Ll}/u.test(text))
  const isTold = at - first >= 2 || PERSON_NOUNS.has(tokens[first]?.lower ?? '')
  return at > first && isTold && isFull ? at : first
}

/** Tell whether a word is a form of address: not the initial of “M K Rao”, and a rank only in front of a full name. */
function isHonorificAt(tokens: readonly Token[], index: number, end: number): boolean {
  const { lower = '', text = '' } = tokens[index] ?? {}
  const next = tokens[skipStop(tokens, index + 1)]
  if (RANKS.has(text) || PLURAL_TITLES.has(lower)) return end - index > 2
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
