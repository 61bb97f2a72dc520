import type { APIRoute, GetStaticPaths } from 'astro'
import { publication } from '../../../layouts/site-publication.ts'
import { listStoryPaths, type StoryProps } from '../../../layouts/output-paths.ts'
import { toEventTable } from '../../../outputs/to-event-table.ts'

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths

/** The events of a story as a table. */
export const GET: APIRoute<StoryProps> = ({ props: { story, hidden } }) =>
  new Response(toEventTable(story.timeline, publication, hidden))
