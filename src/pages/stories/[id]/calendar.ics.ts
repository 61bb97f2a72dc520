import type { APIRoute, GetStaticPaths } from 'astro'
import { links } from '../../../layouts/site-links.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { listStoryPaths, type StoryProps } from '../../../layouts/output-paths.ts'
import { toCalendar } from '../../../outputs/to-calendar.ts'

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths

/** The events of a story whose days are known, for calendars. */
export const GET: APIRoute<StoryProps> = ({ props: { story } }) => {
  const { id, title, timeline } = story
  return new Response(toCalendar({ name: title, href: links.story(id), entries: timeline }, publication))
}
