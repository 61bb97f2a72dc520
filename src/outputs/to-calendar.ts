import icalendar, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { TimelineEntry } from '../archive/timeline-entry.ts'
import { toWhenWords } from '../components/dates/when-words.ts'
import { toWords, type Words } from '../components/words/words.ts'
import { shiftDay } from '../dates/calendar.ts'
import type { When } from '../dates/when.ts'
import type { Publication } from './publication.ts'
import { toLastChange } from './last-change.ts'

/** A calendar to be written: its name, the page it belongs to, and what may stand in it. */
export interface CalendarContent {
  readonly name: string
  /** Address of the page on this site. */
  readonly href: string
  readonly entries: readonly TimelineEntry[]
}

/**
 * Write events as iCalendar (RFC 5545), each on whole days without a time zone, so that no reader's zone moves them. What
 * is known to no day is left out, since a calendar could only show a day: months and longer, weeks, what is about right,
 * and what is open on a side. Nothing is repeated that changes with the day it is written.
 */
export function toCalendar({ name, href, entries }: CalendarContent, publication: Publication): string {
  const words = toWords(publication.language)
  const calendar = icalendar({
    name,
    prodId: { company: 'Said & Done', product: 'Calendar', language: 'EN' },
    url: publication.isPlaced ? publication.toAddress(href) : null,
  })
  for (const entry of entries)
    if (isOnDays(entry.when)) calendar.createEvent(toEvent(entry, publication, words))
  return `${calendar.toString()}\r\n`
}

/** Tell whether a time is a day, or runs from one day to another, both known. */
export function isOnDays({ start, end, precision, mod, approximate, edtf }: When): boolean {
  if (start === null || end === null || approximate.start || approximate.end || mod !== null) return false
  if (precision === 'day' || precision === 'time') return start === end
  return precision === 'range' && edtf === `${start}/${end}`
}

function toEvent(entry: TimelineEntry, publication: Publication, words: Words) {
  const { when, lead, reports, datings, status } = entry
  const [first = lead] = reports
  const address = publication.toAddress(publication.links.words(lead.article.id, lead.id))
  const changed = toLastChange(
    reports.map(({ article }) => article.meta),
    publication.timezone,
  )
  const dates = datings.map((dating) => toWhenWords(dating.when, words)).join(` ${words.timeline.or} `)
  return {
    id: `${first.id}.${first.article.id}@${toHost(publication)}`,
    start: when.start ?? '',
    end: shiftDay(when.end ?? '', 1, 'day'),
    allDay: true,
    summary: lead.summary,
    description: [
      `${dates} – ${words.when.fromWords(words.quote(lead.words))}`,
      ...reports.map(({ article }) => article.meta.title),
      address,
    ].join('\n'),
    url: publication.isPlaced ? address : null,
    stamp: changed,
    lastModified: changed,
    sequence: reports.reduce((sum, { article }) => sum + article.meta.corrections.length, 0),
    status:
      status === 'possible' || datings.length > 1 ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

/** RFC 7986 asks for ids that are unique in the world; where nobody says where the site lives, its title has to do. */
function toHost({ isPlaced, toAddress, title, links }: Publication): string {
  return isPlaced ? new URL(toAddress(links.home)).host : encodeURIComponent(title)
}
