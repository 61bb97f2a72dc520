import type { APIRoute, GetStaticPaths } from 'astro'
import { drawCard, getArchive } from '../../archive/archive.ts'
import { buildStoryPlaces } from '../../components/article/build-story-places.ts'
import { buildArticleCard } from '../../components/cards/build-card.ts'
import { type CardProps, listCardPaths } from '../../layouts/card-paths.ts'
import { publication } from '../../layouts/site-publication.ts'
import { selectCarded } from '../../outputs/select-carded.ts'
import { site } from '../../site.ts'

export const getStaticPaths = (async () => {
  const { articles, stories } = await getArchive()
  const places = buildStoryPlaces(stories)
  return listCardPaths(
    selectCarded(articles, site.features).map((article) => [
      article.id,
      buildArticleCard(article, places.get(article.id) ?? [], publication),
    ]),
  )
}) satisfies GetStaticPaths

/** The picture that stands for an article where its address is passed on. */
export const GET: APIRoute<CardProps> = async ({ props: { drawing } }) =>
  new Response(await drawCard(drawing))
