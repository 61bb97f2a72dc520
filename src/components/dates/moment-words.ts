import type { Moment } from '../../content/moment.ts'
import type { Words } from '../words/words.ts'
import { toDayWords } from './day-words.ts'

/** Word a moment of publication in its own zone: “26 December 2021, 18:30”. */
export function toMomentWords({ day, time }: Moment, words: Words): string {
  const date = toDayWords(day, words)
  return time === null ? date : words.date.at(date, time)
}
