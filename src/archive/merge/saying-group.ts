import { daysBetween } from '../../dates/calendar.ts'
import { compareWords, type SpokenWords } from './spoken-words.ts'

/** What is short and undated is one statement only where its reports lie no further apart than this. */
const LEAST_WORDS = 6
const DAYS_APART = 31

/**
 * Statements that are one saying, summed up so that however many repeat it, one more is compared with each wording once.
 * They come by length, then by publication.
 */
export class SayingGroup {
  readonly spoken: SpokenWords[] = []
  /** Each wording with the day it was last printed. */
  readonly #wordings = new Map<string, { readonly words: SpokenWords; printed: string; isDated: boolean }>()
  /** The days all dated reports have in common. */
  #from = '0000-01-01'
  #to = '9999-12-31'
  /** The first day an undated report was printed: it cannot have been said later. */
  #printed = '9999-12-31'

  /** Add a statement; `true` where its wording is new to the group. */
  add(spoken: SpokenWords): boolean {
    const { when, article } = spoken.statement
    const { day } = article.meta.published
    this.spoken.push(spoken)
    if (when === null) this.#printed = toEarlier(day, this.#printed)
    else {
      const [from, to] = [when.start ?? this.#from, when.end ?? this.#to]
      this.#from = toLater(from, this.#from)
      this.#to = toEarlier(to, this.#to)
    }
    const known = this.#wordings.get(spoken.text)
    if (known) {
      known.printed = toLater(day, known.printed)
      known.isDated &&= when !== null
      return false
    }
    this.#wordings.set(spoken.text, { words: spoken, printed: day, isDated: when !== null })
    return true
  }

  /** Tell whether a statement is the same saying: alike in words, and at a time that agrees with all reports. */
  fits(spoken: SpokenWords): boolean {
    return this.#fitsTime(spoken) && this.#wordings.values().some((wording) => isAlike(spoken, wording))
  }

  /** What is dated twice has to be dated alike; what is dated once cannot be printed before it was said. */
  #fitsTime({ statement }: SpokenWords): boolean {
    const { when, article } = statement
    if (when === null) return this.#from <= article.meta.published.day
    return (
      (when.start ?? '') <= this.#to &&
      (when.end ?? '9999') >= this.#from &&
      (when.start ?? '') <= this.#printed
    )
  }
}

function isAlike(
  spoken: SpokenWords,
  {
    words,
    printed,
    isDated,
  }: { readonly words: SpokenWords; readonly printed: string; readonly isDated: boolean },
): boolean {
  const likeness = compareWords(spoken, words)
  const isReported = spoken.statement.kind === 'reported' || words.statement.kind === 'reported'
  if (likeness === null || (isReported && likeness !== 'equal')) return false
  const { when, article } = spoken.statement
  const isShort = Math.min(spoken.words.length, words.words.length) < LEAST_WORDS
  if (!isShort || (when !== null && isDated)) return true
  return Math.abs(daysBetween(article.meta.published.day, printed)) <= DAYS_APART
}

function toEarlier(a: string, b: string): string {
  return a < b ? a : b
}

function toLater(a: string, b: string): string {
  return a < b ? b : a
}
