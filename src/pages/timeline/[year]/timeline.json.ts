import type { APIRoute, GetStaticPaths } from 'astro'
import { getCalendar, getPageKeys } from '../../../archive/archive.ts'
import { type CalendarYear, listEntries } from '../../../archive/build-calendar.ts'
import { toWords } from '../../../components/words/words.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { toTimelineJson } from '../../../outputs/to-timeline-json.ts'

interface Props extends Record<string, unknown> {
  readonly year: CalendarYear
}

export const getStaticPaths = (async () => {
  const years = await getCalendar()
  const toKey = await getPageKeys()
  return years.map((year) => ({
    params: { year: year.year },
    props: { year },
    cacheKey: toKey(year.year, listEntries(year)),
  }))
}) satisfies GetStaticPaths

/** The events of a year, for TimelineJS. */
export const GET: APIRoute<Props> = ({ props: { year } }) => {
  const words = toWords(publication.language)
  const content = {
    title: `${words.timeline.title}, ${year.year}`,
    summary: null,
    entries: listEntries(year),
  }
  return new Response(toTimelineJson(content, publication, words))
}
