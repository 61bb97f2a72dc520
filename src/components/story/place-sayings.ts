import type { DatedSaying } from '../../archive/dated-saying.ts'
import { toSaidDay } from '../../archive/merge-statements.ts'
import type { TimelineEntry } from '../../archive/timeline-entry.ts'

/** Where the quotations of a story stand: beside an event of their day, or by themselves. */
export interface PlacedSayings {
  readonly besides: ReadonlyMap<TimelineEntry, readonly DatedSaying[]>
  /** By civil day. */
  readonly alone: ReadonlyMap<string, readonly DatedSaying[]>
}

/**
 * Put each quotation beside the event of its day that an article tells with the same speaker. What no event tells so
 * stands by itself, and what an event's own words quote already is left out.
 */
export function placeSayings(
  timeline: readonly TimelineEntry[],
  sayings: readonly DatedSaying[],
): PlacedSayings {
  const days = Map.groupBy(timeline, ({ when }) => when.start ?? '')
  const besides = new Map<TimelineEntry, DatedSaying[]>()
  const alone = new Map<string, DatedSaying[]>()
  for (const said of sayings) {
    const day = toSaidDay(said.saying)
    const events = days.get(day) ?? []
    if (events.some((entry) => isTold(said, entry))) continue
    const event = events.find((entry) => isBeside(said, entry))
    const group = event ? besides.get(event) : alone.get(day)
    if (group) group.push(said)
    else if (event) besides.set(event, [said])
    else alone.set(day, [said])
  }
  return { besides, alone }
}

function isBeside({ saying, speaker }: DatedSaying, entry: TimelineEntry): boolean {
  const { when } = saying
  return (
    entry.when.start === when?.start &&
    entry.when.end === when?.end &&
    entry.reports.some(
      ({ article, people }) =>
        people.includes(speaker.id) && saying.reports.some((report) => report.article.id === article.id),
    )
  )
}

function isTold({ saying }: DatedSaying, { reports }: TimelineEntry): boolean {
  const words = saying.lead.parts.map(toPlain)
  return reports.some(({ summary }) => words.every((part) => toPlain(summary).includes(part)))
}

/** Words without their marks, for comparison. */
function toPlain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
}
