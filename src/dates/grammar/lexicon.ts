import type { Pointer, Unit } from '../temporal-tree.ts'
import type { Modifier } from '../when.ts'
import {
  DECADE_WORDS,
  ORDINAL_WORDS,
  SCALES,
  SMALL_NUMBERS,
  TENS_NUMBERS,
  VAGUE_COUNTS,
} from '../words/number-words.ts'
import { MONTHS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from '../words/calendar-words.ts'
import { PART_NOUNS, PART_WORDS } from '../words/modifier-words.ts'
import { DEICTIC_DAYS, DISTANCES, PHRASE_WORDS, POINTERS, VAGUE_TIMES } from '../words/relative-words.ts'
import { DAY_PARTS, NAMED_TIMES, REPETITIONS, UNIT_PLURALS, UNITS } from '../words/unit-words.ts'

/** The classes a word has: “second” is a unit and an ordinal, “March” a month wherever its shape allows. */
export interface TimeWord {
  readonly month: number | undefined
  readonly weekday: number | undefined
  readonly weekdays: number | undefined
  readonly season: number | undefined
  readonly unit: Unit | undefined
  readonly units: Unit | undefined
  readonly small: number | undefined
  readonly tens: number | undefined
  readonly scale: number | undefined
  readonly ordinal: number | undefined
  readonly decade: number | undefined
  readonly vagueCount: true | undefined
  readonly pointer: Pointer | undefined
  readonly distance: Pointer | undefined
  readonly day: number | undefined
  readonly dayPart: string | undefined
  readonly namedTime: string | undefined
  readonly repetition: string | undefined
  readonly vague: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' | undefined
  readonly part: Modifier | undefined
  /** It means a time only in a phrase: the near future. */
  readonly inPhrase: true | undefined
  readonly partNoun: Modifier | undefined
}

/** A word without any. All have the same fields, so that a look at one costs the same for every word. */
export const NO_WORD: TimeWord = {
  month: undefined,
  weekday: undefined,
  weekdays: undefined,
  season: undefined,
  unit: undefined,
  units: undefined,
  small: undefined,
  tens: undefined,
  scale: undefined,
  ordinal: undefined,
  decade: undefined,
  vagueCount: undefined,
  pointer: undefined,
  distance: undefined,
  day: undefined,
  dayPart: undefined,
  namedTime: undefined,
  repetition: undefined,
  vague: undefined,
  part: undefined,
  inPhrase: undefined,
  partNoun: undefined,
}

/** Every word of time in lower case, with all its classes. */
export const LEXICON: ReadonlyMap<string, TimeWord> = merge([
  classify('month', MONTHS),
  classify('weekday', WEEKDAYS),
  classify('weekdays', WEEKDAY_PLURALS),
  classify('season', SEASONS),
  classify('unit', UNITS),
  classify('units', UNIT_PLURALS),
  classify('small', SMALL_NUMBERS),
  classify('tens', TENS_NUMBERS),
  classify('scale', SCALES),
  classify('ordinal', ORDINAL_WORDS),
  classify('decade', DECADE_WORDS),
  classify('vagueCount', new Map([...VAGUE_COUNTS].map((word) => [word, true as const]))),
  classify('pointer', POINTERS),
  classify('distance', DISTANCES),
  classify('day', DEICTIC_DAYS),
  classify('dayPart', DAY_PARTS),
  classify('namedTime', NAMED_TIMES),
  classify('repetition', REPETITIONS),
  classify('vague', VAGUE_TIMES),
  classify('inPhrase', new Map([...PHRASE_WORDS].map((word) => [word, true as const]))),
  classify('part', PART_WORDS),
  classify('partNoun', PART_NOUNS),
])

type Entry = readonly [word: string, classes: Partial<TimeWord>]

function classify<Class extends keyof TimeWord>(
  name: Class,
  words: ReadonlyMap<string, NonNullable<TimeWord[Class]>>,
): Entry[] {
  return [...words].map(([word, value]) => [word, { [name]: value }])
}

function merge(lists: readonly (readonly Entry[])[]): ReadonlyMap<string, TimeWord> {
  const merged = new Map<string, TimeWord>()
  for (const [word, classes] of lists.flat())
    merged.set(word, { ...(merged.get(word) ?? NO_WORD), ...classes })
  return merged
}
