import type { APIRoute, GetStaticPaths } from 'astro'
import { getArchive, getPageKeys, readBody } from '../../../archive/archive.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { type KnownPeople, toPeopleFinder } from '../../../outputs/known-people.ts'
import { toArticleData } from '../../../outputs/to-article-data.ts'
import type { ArticleEntry } from '../../../store/entry.ts'

interface Props extends Record<string, unknown> {
  readonly entry: ArticleEntry
  readonly known: KnownPeople
}

export const getStaticPaths = (async () => {
  const archive = await getArchive()
  const toKey = await getPageKeys()
  const findPeople = toPeopleFinder(archive)
  return archive.articles.map((entry) => {
    const known = findPeople(entry)
    return { params: { id: entry.id }, props: { entry, known }, cacheKey: toKey(entry, known) }
  })
}) satisfies GetStaticPaths

/** All that was read of an article, as open data. */
export const GET: APIRoute<Props> = async ({ props: { entry, known } }) =>
  new Response(JSON.stringify(toArticleData(await readBody(entry), known, publication)))
