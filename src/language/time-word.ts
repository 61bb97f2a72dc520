import type { Modifier, Pointer, Unit } from './temporal-tree.ts'

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

/** A word and the classes one list gives it. */
export type LexiconEntry = readonly [word: string, classes: Partial<TimeWord>]

/** Give every word of a list its value in one class. */
export function classify<Class extends keyof TimeWord>(
  name: Class,
  words: ReadonlyMap<string, NonNullable<TimeWord[Class]>>,
): LexiconEntry[] {
  return [...words].map(([word, value]) => [word, { [name]: value }])
}

/** Put the lists of a language together: a word has the classes of every list it stands in. */
export function toLexicon(lists: readonly (readonly LexiconEntry[])[]): ReadonlyMap<string, TimeWord> {
  const merged = new Map<string, TimeWord>()
  for (const [word, classes] of lists.flat())
    merged.set(word, { ...(merged.get(word) ?? NO_WORD), ...classes })
  return merged
}
