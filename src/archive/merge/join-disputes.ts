import { daysBetween } from '../../dates/calendar.ts'
import { isSameDate } from './compare-dates.ts'
import { isSameStory, toEvidence } from './evidence.ts'
import { findConflict } from './find-conflict.ts'
import { DisputeIndex } from './dispute-index.ts'
import type { Cluster } from './merge-tellings.ts'
import type { Telling } from './telling.ts'

/** One event, as the clusters of those reports that date it alike: more than one where reports differ. */
export type Dispute = readonly Cluster[]

/** Acts that people do again and again: with other dates they are other events. */
const REPEATED: ReadonlySet<string> = new Set(['meet', 'call', 'visit', 'attack', 'burn', 'hand over'])
const AGAIN =
  /(?<!\p{L})(?:again|another|more|weekly|daily|monthly|annual|every|second|third|once more|repeat(?:ed|edly|s)?)(?!\p{L})/u

/**
 * Join events that reports of one story tell in nearly the same words and date differently. Far stricter than joining
 * what is dated alike: whatever may happen twice stays apart, and so does what one article tells as two events.
 */
export function joinDisputes(clusters: readonly Cluster[]): Dispute[] {
  const disputes: Cluster[][] = []
  const index = new DisputeIndex()
  for (const cluster of clusters) {
    const found = index.find(cluster)
    const home = [...found].find((dispute) => dispute.every((other) => isDisputed(cluster, other)))
    if (home) home.push(cluster)
    else disputes.push([cluster])
    index.add(cluster, home ?? disputes.at(-1) ?? [cluster])
  }
  return disputes
}

function isDisputed(a: Cluster, b: Cluster): boolean {
  if (!a.some((one) => b.some((other) => isSameTold(one, other)))) return false
  return a.every((one) =>
    b.every((other) => !isSameDate(one, other) && isNear(one, other) && findConflict(one, other) === null),
  )
}

function isSameTold(a: Telling, b: Telling): boolean {
  if ([a, b].some((telling) => telling.isShared || telling.event.status !== 'past' || isRepeatable(telling)))
    return false
  const { lemmas, share, foreign } = toEvidence(a, b)
  return (
    isSameStory(a, b) && foreign === 0 && ((lemmas >= 3 && share >= 0.75) || (lemmas >= 5 && share >= 0.6))
  )
}

function isRepeatable({ acts, event }: Telling): boolean {
  return !acts.isDisjointFrom(REPEATED) || AGAIN.test(event.summary.toLowerCase())
}

/** Days a mistake or another source may make: some days for days, some months for months, a year for years. */
function isNear(a: Telling, b: Telling): boolean {
  const coarser = Math.max(a.length, b.length)
  if (coarser === Infinity) return false
  const gap = a.to < b.from ? daysBetween(a.to, b.from) : b.to < a.from ? daysBetween(b.to, a.from) : 0
  return gap <= (coarser <= 7 ? 3 : coarser <= 93 ? 92 : 366)
}
