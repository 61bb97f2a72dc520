import type { Span } from '../../markdown/span.ts'
import type { TextDocument } from '../../text/document.ts'
import type { TemporalTree } from '../temporal-tree.ts'
import { GUARDS } from './guards.ts'
import { HOLIDAY_OPENERS } from './read-holiday.ts'
import type { TimeWord } from './lexicon.ts'
import { readPhrase } from './phrases.ts'
import { readDayList } from './read-day-list.ts'
import { endsCompound, isGlued, lowerAt, type Scan, tokenAt, toScans, wordAt, isTimeWord } from './scan.ts'

/** Words of time in a sentence, unresolved. Tokens are the document's, `endToken` exclusive. */
export interface Phrase extends Span {
  readonly scan: Scan
  readonly firstToken: number
  readonly endToken: number
  readonly tree: TemporalTree
}

/** Words other than those of the lexicon that a phrase may begin with. */
const OPENERS: ReadonlySet<string> = new Set(
  "the a an its their his her our my your every each per another half recent couple these right tonight no not as more less fewer at up just well over under about around approximately roughly nearly almost circa earlier later fiscal first final latest opening closing comparable corresponding ’ ' ‘".split(
    ' ',
  ),
)

/** Find the words of time of a document in text order, none overlapping. Linear: every reader looks a few tokens ahead. */
export function findPhrases(document: TextDocument): Phrase[] {
  return toScans(document).flatMap(findInSentence)
}

function findInSentence(scan: Scan): Phrase[] {
  const phrases: Phrase[] = []
  let at = scan.start
  while (at < scan.end) {
    const list = canBeginList(scan, at) ? readDayList(scan, at) : null
    if (list) {
      phrases.push(...list.map(({ start, end, tree }) => toPhrase(scan, start, end, tree)))
      at = list.at(-1)?.end ?? at + 1
      continue
    }
    const found = canBegin(scan, at) ? readPhrase(scan, at) : null
    if (!found) at++
    else {
      const refused = GUARDS.some(({ refuses }) => refuses(scan, at, found))
      if (!refused) phrases.push(toPhrase(scan, at, found.end, found.tree))
      at = refused ? at + 1 : found.end
    }
  }
  return phrases
}

/** Weak words begin a phrase only in company: most of the text is passed over by this look alone. */
function canBegin(scan: Scan, at: number): boolean {
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

function canBeginList(scan: Scan, at: number): boolean {
  const { month, weekday } = wordAt(scan, at)
  const isNumber = tokenAt(scan, at)?.kind === 'number'
  return month !== undefined || weekday !== undefined || (isNumber && /^[0-3]?\d$/.test(lowerAt(scan, at)))
}

function toPhrase(scan: Scan, firstToken: number, endToken: number, tree: TemporalTree): Phrase {
  const first = tokenAt(scan, firstToken)
  const last = tokenAt(scan, endToken - 1)
  const end = last?.end ?? 0
  const isStopDropped =
    endToken === scan.end && last !== undefined && last.text.length > 1 && last.text.endsWith('.')
  return { scan, firstToken, endToken, tree, start: first?.start ?? 0, end: isStopDropped ? end - 1 : end }
}
