import type { APIRoute } from 'astro'
import { getArchive } from '../archive/archive.ts'
import { links } from '../layouts/site-links.ts'
import { publication } from '../layouts/site-publication.ts'
import { toCalendar } from '../outputs/to-calendar.ts'

/** What articles say is still to come, on days that are known, for calendars. */
export const GET: APIRoute = async () => {
  const { timeline } = await getArchive()
  const entries = timeline.filter(({ status }) => status === 'scheduled')
  return new Response(toCalendar({ name: publication.title, href: links.timeline, entries }, publication))
}
