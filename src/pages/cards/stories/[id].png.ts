import type { APIRoute, GetStaticPaths } from 'astro'
import { drawCard, getArchive } from '../../../archive/archive.ts'
import { buildStoryCard } from '../../../components/cards/build-card.ts'
import { type CardProps, listCardPaths } from '../../../layouts/card-paths.ts'
import { publication } from '../../../layouts/site-publication.ts'

export const getStaticPaths = (async () => {
  const { stories } = await getArchive()
  return listCardPaths(stories.map((story) => [story.id, buildStoryCard(story, publication)]))
}) satisfies GetStaticPaths

/** The picture that stands for a story where its address is passed on. */
export const GET: APIRoute<CardProps> = async ({ props: { drawing } }) =>
  new Response(await drawCard(drawing))
