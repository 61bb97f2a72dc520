import { classify, toLexicon, type TimeWord } from '../../time-word.ts'
import {
  DECADE_WORDS,
  ORDINAL_WORDS,
  SCALES,
  SMALL_NUMBERS,
  TENS_NUMBERS,
  VAGUE_COUNTS,
} from '../lexicon/number-words.ts'
import { MONTHS, SEASONS, WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/calendar-words.ts'
import { PART_NOUNS, PART_WORDS } from '../lexicon/modifier-words.ts'
import { DEICTIC_DAYS, DISTANCES, PHRASE_WORDS, POINTERS, VAGUE_TIMES } from '../lexicon/relative-words.ts'
import { DAY_PARTS, NAMED_TIMES, REPETITIONS, UNIT_PLURALS, UNITS } from '../lexicon/unit-words.ts'

/** Every word of time in lower case, with all its classes. */
export const LEXICON: ReadonlyMap<string, TimeWord> = toLexicon([
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
