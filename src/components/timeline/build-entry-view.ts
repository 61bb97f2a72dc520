import type { ReportedEvent } from '../../archive/reported-event.ts'
import type { Dating, TimelineEntry } from '../../archive/timeline-entry.ts'
import { toDayWords } from '../dates/day-words.ts'
import { toPrecisionWords } from '../dates/precision-words.ts'
import { toShape, type WhenShape } from '../dates/when-shape.ts'
import type { Words } from '../words/words.ts'

/** A report as a line below its entry: what dates the event there, and where to read it. */
export interface ReportView {
  readonly articleId: string
  readonly eventId: string
  readonly title: string
  /** Civil day of publication. */
  readonly day: string
  /** “exact day, from “on Saturday””. */
  readonly from: string
}

/** An entry of the timeline as it is shown. */
export interface EntryView {
  readonly shape: WhenShape
  readonly what: string
  /** Days known exactly; “exact dates only” keeps these. */
  readonly isExact: boolean
  /** Several where reports differ, in order of time. */
  readonly datings: readonly (Pick<Dating, 'when'> & { readonly reports: readonly ReportView[] })[]
  readonly reports: readonly ReportView[]
  /** Where it was reported ahead of its time and then as done: what to say of it. */
  readonly outcome: string | null
}

/** Set out an entry of the timeline. */
export function buildEntryView({ when, lead, reports, datings }: TimelineEntry, words: Words): EntryView {
  const newest = reports.at(-1)?.article.meta.published.day ?? ''
  const views = new Map(reports.map((report) => [report, toReportView(report, words)]))
  const ahead = reports.filter(({ status }) => status === 'scheduled')
  return {
    shape: toShape(when, newest),
    what: lead.summary,
    isExact: when.start !== null && when.start === when.end && !when.approximate.start,
    datings: datings.map((dating) => ({
      when: dating.when,
      reports: dating.reports.map((report) => views.get(report) ?? toReportView(report, words)),
    })),
    reports: [...views.values()],
    outcome:
      lead.status === 'past' && ahead.length > 0
        ? words.timeline.foreseen(toDayWords(ahead[0]?.article.meta.published.day ?? '', words))
        : null,
  }
}

function toReportView(event: ReportedEvent, words: Words): ReportView {
  const { id, meta } = event.article
  const { day } = meta.published
  return {
    articleId: id,
    eventId: event.id,
    title: meta.title,
    day,
    from: words.when.from(toPrecisionWords(event, day, words), words.quote(event.words)),
  }
}
