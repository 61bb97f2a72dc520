import { HOLIDAY_OPENERS } from './read-holiday.ts'
import { endsCompound, isGlued, isTimeWord, lowerAt, type Scan, tokenAt, wordAt } from '../../scan.ts'
import type { TimeWord } from '../../time-word.ts'

/** Words other than those of the lexicon that a phrase may begin with. */
const OPENERS: ReadonlySet<string> = new Set(
  "the a an its their his her our my your every each per another half recent couple these right tonight no not as more less fewer at up just well over under about around approximately roughly nearly almost circa earlier later fiscal first final latest opening closing comparable corresponding ’ ' ‘".split(
    ' ',
  ),
)

/** Weak words begin a phrase only in company: most of the text is passed over by this look alone. */
export function canBegin(scan: Scan, at: number): boolean {
  const word = wordAt(scan, at)
  if (isNamingWord(word)) return true
  const lower = lowerAt(scan, at)
  if (HOLIDAY_OPENERS.has(lower)) return true
  if (tokenAt(scan, at)?.kind === 'number')
    return lower.length >= 4 || isGlued(scan, at + 1) || isInCompany(scan, at)
  const isOpener = OPENERS.has(lower) && !endsCompound(scan, at)
  return (isTimeWord(scan, at) || isOpener) && isInCompany(scan, at)
}

function isInCompany(scan: Scan, at: number): boolean {
  return [1, 2, 3].some(
    (step) => isTimeWord(scan, at + step) || HOLIDAY_OPENERS.has(lowerAt(scan, at + step)),
  )
}

function isNamingWord(word: TimeWord): boolean {
  const {
    month,
    weekday,
    weekdays,
    unit,
    units,
    day,
    dayPart,
    namedTime,
    season,
    decade,
    repetition,
    vague,
  } = word
  return (
    (month ??
      weekday ??
      weekdays ??
      unit ??
      units ??
      day ??
      dayPart ??
      namedTime ??
      season ??
      decade ??
      repetition ??
      vague) !== undefined
  )
}
