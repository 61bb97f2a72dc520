import type { APIRoute, GetStaticPaths } from 'astro'
import { toWords } from '../../../components/words/words.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { listStoryPaths, type StoryProps } from '../../../layouts/output-paths.ts'
import { toTimelineJson } from '../../../outputs/to-timeline-json.ts'

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths

/** The events of a story, for TimelineJS. */
export const GET: APIRoute<StoryProps> = ({ props: { story } }) => {
  const { title, summary, timeline } = story
  const words = toWords(publication.language)
  return new Response(toTimelineJson({ title, summary, entries: timeline }, publication, words))
}
