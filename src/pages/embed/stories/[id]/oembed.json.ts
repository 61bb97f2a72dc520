import type { APIRoute, GetStaticPaths } from 'astro'
import { listStoryPaths, type StoryProps } from '../../../../layouts/output-paths.ts'
import { publication } from '../../../../layouts/site-publication.ts'
import { toOembed } from '../../../../outputs/to-oembed.ts'

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths

/** How a story is framed, for sites that ask its page. */
export const GET: APIRoute<StoryProps> = ({ props: { story } }) =>
  new Response(JSON.stringify(toOembed({ story: story.id }, story.title, publication)))
