import { toContentLemma } from '../../events/content-lemmas.ts'
import { MONTHS } from '../../language/en/lexicon/calendar-words.ts'
import { SCALES, SMALL_NUMBERS, TENS_NUMBERS } from '../../language/en/lexicon/number-words.ts'
import type { Token } from '../../text/token.ts'
import { tokenize } from '../../text/tokenize.ts'
import type { ReportedEvent } from '../reported-event.ts'
import { toLength } from './compare-dates.ts'
import { findNames, type Name } from './find-names.ts'
import type { Telling } from './telling.ts'
import { ACTS, isActWord } from './words/acts.ts'
import { DENIALS } from './words/opposites.ts'
import { WEAK_WORDS } from './words/weak-words.ts'

const FIRST_DAY = '0000-01-01'
const LAST_DAY = '9999-12-31'

/** Make an event comparable. `isShared` where its article dates several events by the same words. */
export function toTelling(event: ReportedEvent, isShared: boolean): Telling {
  const words = isShared ? toOwnWords(event.summary, event.words) : event.summary
  const tokens = tokenize(words, [])
  const people = new Set(event.people.flatMap((id) => id.split('-')))
  const names = findNames(tokens, people)
  const lemmas = findLemmas(tokens, names, event.words)
  const present = isShared ? event.people.filter((id) => isNamedIn(id, tokens)) : event.people
  const known = new Set(present.flatMap((id) => id.split('-')))
  const others = names.filter(({ key }) => !known.has(key))
  return {
    event,
    from: event.when.start ?? FIRST_DAY,
    to: event.when.end ?? LAST_DAY,
    length: toLength(event.when),
    lemmas,
    things: new Set([...lemmas].filter((lemma) => !isActWord(lemma))),
    actors: new Set([...present, ...others.map(({ key }) => key)]),
    people: new Set(present.filter((id) => !isOrganisation(event, id))),
    places: new Set(others.filter(({ isPlace }) => isPlace).map(({ key }) => key)),
    acts: new Set(ACTS.filter((act) => act.words.test(event.summary)).map(({ name }) => name)),
    numbers: findNumbers(tokens),
    isDenied: isDenied(tokens),
    isShared,
  }
}

/** The part of a sentence with several dates that holds this event's: between the commas, stops and “and” around it. */
function toOwnWords(summary: string, dating: string): string {
  const at = summary.indexOf(dating)
  if (at < 0) return ''
  const before = summary.slice(0, at)
  const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(' and '), -1)
  const end = summary.slice(at).search(/[,;] | and /)
  return summary.slice(start + 1, end < 0 ? undefined : at + end)
}

/** The words that carry meaning, without names and without those of the date. */
function findLemmas(tokens: readonly Token[], names: readonly Name[], dating: string): ReadonlySet<string> {
  const left = new Set(names.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)))
  const inDate = new Set(tokenize(dating, []).map(({ lower }) => lower))
  const lemmas = new Set<string>()
  tokens.forEach((token, index) => {
    if (left.has(index) || inDate.has(token.lower)) return
    const lemma = toContentLemma(token)
    if (lemma !== null && !WEAK_WORDS.has(lemma)) lemmas.add(lemma)
  })
  return lemmas
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

/** Figures and number words above two; years and days of months are dates. */
function findNumbers(tokens: readonly Token[]): ReadonlySet<string> {
  const found = tokens.filter(({ kind, lower }, index) => {
    if (kind !== 'number') return isNumberWord(lower)
    const isDay = [tokens[index - 1], tokens[index + 1]].some((next) => MONTHS.has(next?.lower ?? ''))
    return !isDay && !/^[12]\d{3}$/.test(lower)
  })
  return new Set(found.map(({ lower }) => toFigure(lower)))
}

function isNumberWord(word: string): boolean {
  return (SMALL_NUMBERS.get(word) ?? TENS_NUMBERS.get(word) ?? SCALES.get(word) ?? 0) > 2
}

/** “12,000” and “twelve” by their figures. */
function toFigure(number: string): string {
  const word = SMALL_NUMBERS.get(number) ?? TENS_NUMBERS.get(number) ?? SCALES.get(number)
  return word === undefined ? number.replaceAll(',', '') : String(word)
}

/** Tell whether the clause that tells the event denies it; what it says of others (“that the deck would not hold”) is no matter. */
function isDenied(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(({ lower }) => OPENERS.has(lower))
  const clause = end < 0 ? tokens : tokens.slice(0, end)
  return clause.some(({ lower }) => DENIALS.has(lower) || lower.endsWith("n't"))
}

const OPENERS: ReadonlySet<string> = new Set('that whether if which who because although'.split(' '))

/** A person is in some words where their last name is. */
function isNamedIn(id: string, tokens: readonly Token[]): boolean {
  const last = id.split('-').at(-1)
  return tokens.some(({ lower }) => lower === last)
}

function isOrganisation({ article }: ReportedEvent, id: string): boolean {
  return article.people.some((person) => person.id === id && person.kind === 'organisation')
}
