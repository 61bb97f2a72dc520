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
  /** “exact day, from “on Saturday””; without the words where the headline has them. */
  readonly from: string
}

/** An entry of the timeline as it is shown. */
export interface EntryView {
  readonly shape: WhenShape
  /** What happened, in three: before the words that date it there, those words, and behind them. */
  readonly what: readonly [string, string, string]
  /** Its one report is of the article that the entry before is of too: it is not named again. */
  readonly isSameSource: boolean
  /** Days known exactly; “exact dates only” keeps these. */
  readonly isExact: boolean
  /** Several where reports differ, in order of time. */
  readonly datings: readonly (Pick<Dating, 'when'> & { readonly reports: readonly ReportView[] })[]
  readonly reports: readonly ReportView[]
  /** Where it was reported ahead of its time and then as done: what to say of it. */
  readonly outcome: string | null
}

/** Set out an entry of the timeline. */
export function buildEntryView(
  { when, lead, reports, datings }: TimelineEntry,
  words: Words,
  before?: TimelineEntry,
): EntryView {
  const newest = reports.at(-1)?.article.meta.published.day ?? ''
  const what = parseWhat(lead.summary, lead.words)
  const toView = (report: ReportedEvent) =>
    toReportView(report, words, what[1] !== '' && report.words === lead.words)
  const views = new Map(reports.map((report) => [report, toView(report)]))
  const ahead = reports.filter(({ status }) => status === 'scheduled')
  return {
    shape: toShape(when, newest),
    what,
    isSameSource:
      reports.length === 1 && before?.reports.length === 1 && before.lead.article === lead.article,
    isExact: when.start !== null && when.start === when.end && !when.approximate.start,
    datings: datings.map((dating) => ({
      when: dating.when,
      reports: dating.reports.map((report) => views.get(report) ?? toView(report)),
    })),
    reports: [...views.values()],
    outcome:
      lead.status === 'past' && ahead.length > 0
        ? words.timeline.foreseen(toDayWords(ahead[0]?.article.meta.published.day ?? '', words))
        : null,
  }
}

function parseWhat(summary: string, dating: string): EntryView['what'] {
  const at = summary.indexOf(dating)
  if (dating === '' || at < 0) return [summary, '', '']
  return [summary.slice(0, at), dating, summary.slice(at + dating.length)]
}

function toReportView(event: ReportedEvent, words: Words, isDatedAbove: boolean): ReportView {
  const { id, meta } = event.article
  const { day } = meta.published
  const precision = toPrecisionWords(event, day, words)
  return {
    articleId: id,
    eventId: event.id,
    title: meta.title,
    day,
    from: isDatedAbove ? precision : words.when.from(precision, words.quote(event.words)),
  }
}
