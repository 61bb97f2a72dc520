import type { ArticleEntry } from '../store/entry.ts'
import type { When } from '../dates/when.ts'
import { comparePublication } from './compare-publication.ts'
import { toLength } from './merge/compare-dates.ts'
import { gatherJoined } from './merge/editor-joins.ts'
import { type Dispute, joinDisputes } from './merge/join-disputes.ts'
import { mergeTellings } from './merge/merge-tellings.ts'
import type { Telling } from './merge/telling.ts'
import { toTelling } from './merge/to-telling.ts'
import type { ReportedEvent } from './reported-event.ts'
import { compareText, sortChronologically } from './sort-chronologically.ts'
import type { Dating, TimelineEntry } from './timeline-entry.ts'

/** Make one timeline of the events of all articles: what several report is one entry with all its reports, in order of time. */
export function buildTimeline(articles: readonly ArticleEntry[]): TimelineEntry[] {
  const disputes = joinDisputes(mergeTellings(articles.flatMap(toTellings)))
  const joined = gatherJoined(disputes, (dispute) => dispute.flat().map(({ event }) => event))
  const entries = joined
    .map(joinDated)
    .map((clusters) => toEntry(clusters.map((cluster) => cluster.map(({ event }) => event))))
  return sortChronologically(entries.toSorted((a, b) => compareReports(a.lead, b.lead)))
}

/** Make one cluster of those that an editor joined and that are dated alike. */
function joinDated(disputes: readonly Dispute[]): Dispute {
  const [only, ...others] = disputes
  if (only && others.length === 0) return only
  const dated = Map.groupBy(disputes.flat(), ([first]) => `${first?.from}/${first?.to}`)
  return [...dated.values()].map((clusters) => clusters.flat())
}

/** Keep of an entry what some of its articles report; `null` where none of them does. */
export function selectReports(
  entry: TimelineEntry,
  isWanted: (article: ArticleEntry) => boolean,
): TimelineEntry | null {
  if (entry.reports.every(({ article }) => isWanted(article))) return entry
  const datings = entry.datings.map(({ reports }) => reports.filter(({ article }) => isWanted(article)))
  const wanted = datings.filter((reports) => reports.length > 0)
  return wanted.length > 0 ? toEntry(wanted) : null
}

function toTellings(article: ArticleEntry): Telling[] {
  const told = Map.groupBy(article.events, ({ summary }) => summary)
  return article.events.map((event) =>
    toTelling({ ...event, article }, (told.get(event.summary)?.length ?? 0) > 1),
  )
}

function toEntry(groups: readonly (readonly ReportedEvent[])[]): TimelineEntry {
  const datings = sortChronologically(groups.map(toDating))
  const reports = groups.flat().toSorted(compareReports)
  const [first] = reports
  if (!first) throw new RangeError('An entry needs a report.')
  const lead = reports.find(({ status }) => status === 'past') ?? first
  return {
    when: datings[0]?.when ?? lead.when,
    lead,
    status: lead.status,
    reports,
    datings,
    people: [...new Set(reports.flatMap(({ people }) => people))],
  }
}

function toDating(reports: readonly ReportedEvent[]): Dating {
  const sorted = reports.toSorted(compareReports)
  const finest = sorted.reduce((best, report) => (isFiner(report.when, best.when) ? report : best))
  return { when: finest.when, reports: sorted }
}

function isFiner(a: When, b: When): boolean {
  const [one, other] = [toLength(a), toLength(b)]
  return one < other || (one === other && a.precision === 'time' && b.precision !== 'time')
}

/** By publication, then ids. */
function compareReports(a: ReportedEvent, b: ReportedEvent): number {
  return comparePublication(a.article, b.article) || compareText(a.id, b.id)
}
