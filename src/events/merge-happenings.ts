import type { When } from '../dates/when.ts'
import type { Span } from '../markdown/span.ts'
import { countShared } from './content-lemmas.ts'
import type { Happening } from './happening.ts'

/** A happening with what tells whether another one is the same. */
export interface DatedHappening extends Happening {
  readonly lemmas: ReadonlySet<string>
  /** Lemma of the verb or noun that is the event. */
  readonly head: string
  readonly isPhrase: boolean
}

/** How many of the happenings found last a new one is compared with: keeps merging linear. */
const WINDOW = 40
const LEAST_SHARED = 2
const LEAST_SHARE = 0.5
/** What two tellings share that name different events: nearly all their words. */
const LEAST_SHARE_OF_OTHERS = 0.75
/** How many characters may part a date and its finer telling: “last week, on Tuesday”. */
const RESTATED = 12
/** Verbs that say little without their object. */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'go take make come hold be have get begin start put give do'.split(' '),
)

/**
 * Make one happening of repeated mentions: the same date or one within the other, and half of the content words or the
 * event itself in common. The more precise date and the better telling stay, with every passage.
 */
export function mergeHappenings(found: readonly DatedHappening[]): Happening[] {
  const merged: { kept: DatedHappening; readonly passages: Span[] }[] = []
  for (const happening of found) {
    const same = merged.slice(-WINDOW).find(({ kept }) => isSame(kept, happening))
    if (same) same.kept = toBetter(same.kept, happening)
    if (same) same.passages.push(happening.passage)
    else merged.push({ kept: happening, passages: [happening.passage] })
  }
  return merged.map(({ kept, passages }) => {
    const { lemmas: _lemmas, head: _head, isPhrase: _isPhrase, ...happening } = kept
    return { ...happening, passages: toDistinct(passages) }
  })
}

function isSame(a: DatedHappening, b: DatedHappening): boolean {
  if ((a.status === 'possible') !== (b.status === 'possible')) return false
  const isSameDate = a.when.start === b.when.start && a.when.end === b.when.end
  const isFiner = isFinerMention(a.when, b.when) || isFinerMention(b.when, a.when)
  if (!isSameDate && (!isFiner || isApart(a, b))) return false
  const smaller = Math.min(a.lemmas.size, b.lemmas.size)
  const shared = countShared(a.lemmas, b.lemmas)
  if (shared < Math.min(LEAST_SHARED, smaller)) return false
  if (a.head === b.head && !LIGHT_VERBS.has(a.head)) return isSameDate || shared >= LEAST_SHARE * smaller
  const isTold = a.lemmas.has(b.head) || b.lemmas.has(a.head)
  return shared >= (isTold ? LEAST_SHARE : LEAST_SHARE_OF_OTHERS) * smaller
}

/** “Meetings with the mayor on 3 March and the county last month”: two dates apart in one clause are no restatement. */
function isApart(a: DatedHappening, b: DatedHappening): boolean {
  const isOne = a.passage.start === b.passage.start && a.passage.end === b.passage.end
  return isOne && b.expression.start - a.expression.end > RESTATED
}

/** A day within the other's month, week or year: “on 4 May” after “in May”. A vague stretch holds every day and proves nothing. */
function isFinerMention(inner: When, outer: When): boolean {
  return outer.precision !== 'fuzzy' && outer.precision !== 'range' && isNested(inner, outer)
}

function isNested(inner: When, outer: When): boolean {
  return (outer.start ?? '') <= (inner.start ?? '') && (inner.end ?? '9999') <= (outer.end ?? '9999')
}

/** Keep the finer date; with equally fine ones a clause before a phrase, and the first before a repetition. */
function toBetter(first: DatedHappening, second: DatedHappening): DatedHappening {
  const isFiner = isNested(second.when, first.when) && !isNested(first.when, second.when)
  const isBetterTold = first.isPhrase && !second.isPhrase && isNested(second.when, first.when)
  const kept = isFiner || isBetterTold ? second : first
  return { ...kept, confidence: Math.max(first.confidence, second.confidence) }
}

function toDistinct(passages: readonly Span[]): Span[] {
  const sorted = passages.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.filter(
    ({ start, end }, index) => start !== sorted[index - 1]?.start || end !== sorted[index - 1]?.end,
  )
}
