import type { TimelineEntry } from '../archive/timeline-entry.ts'
import { toWhenWords } from '../components/dates/when-words.ts'
import type { Words } from '../components/words/words.ts'
import type { When } from '../dates/when.ts'
import { escapeHtml } from './escape-html.ts'
import type { Publication } from './publication.ts'
import { toUniqueIds } from './unique-ids.ts'

/** A line of time to be written: what it is called, and what stands on it. */
export interface TimelineContent {
  readonly title: string
  readonly summary: string | null
  readonly entries: readonly TimelineEntry[]
}

/**
 * Write a line of time for TimelineJS 3. Both ends of a stretch are given to the day, since TimelineJS takes an end month
 * for its first day, and drops an end that has all that its start has. One that is open stands at the side that is known;
 * the words beside it say so.
 */
export function toTimelineJson(
  { title, summary, entries }: TimelineContent,
  publication: Publication,
  words: Words,
): string {
  const ids = toUniqueIds(entries)
  return JSON.stringify({
    scale: 'human',
    title: { unique_id: 'title', text: { headline: escapeHtml(title), text: escapeHtml(summary ?? '') } },
    events: entries.flatMap((entry, index) => {
      const dates = toDates(entry.when)
      return dates ? [{ ...dates, ...toSlide(entry, publication, words), unique_id: ids[index] }] : []
    }),
  })
}

function toSlide({ lead, reports, datings }: TimelineEntry, publication: Publication, words: Words) {
  const links = reports.map(({ article, id, words: dating }) => {
    const address = publication.toAddress(publication.links.words(article.id, id))
    const from = escapeHtml(words.when.fromWords(words.quote(dating)))
    return `<p>${from}: <a href="${escapeHtml(address)}">${escapeHtml(article.meta.title)}</a></p>`
  })
  return {
    display_date: datings.map(({ when }) => toWhenWords(when, words)).join(` ${words.timeline.or} `),
    text: { headline: escapeHtml(lead.summary), text: links.join('') },
  }
}

function toDates(when: When) {
  const { start, end, precision, edtf } = when
  const first = start ?? end
  if (first === null) return null
  const time = precision === 'time' ? /T(?<hour>\d\d):(?<minute>\d\d)/.exec(edtf)?.groups : undefined
  const clock = time ? { hour: Number(time['hour']), minute: Number(time['minute']) } : {}
  const last = end !== null && end !== first ? { end_date: toDateParts(end) } : {}
  return { start_date: { ...toDateParts(first), ...clock }, ...last }
}

function toDateParts(day: string) {
  const [year, month, number] = day.split('-').map(Number)
  return { year, month, day: number }
}
