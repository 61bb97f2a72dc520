import type { APIRoute, GetStaticPaths } from 'astro'
import { readBody } from '../../../archive/archive.ts'
import { type ArticleProps, listArticlePaths } from '../../../layouts/output-paths.ts'
import { publication } from '../../../layouts/site-publication.ts'
import { toArticleData } from '../../../outputs/to-article-data.ts'

export const getStaticPaths = listArticlePaths satisfies GetStaticPaths

/** All that was read of an article, as open data. */
export const GET: APIRoute<ArticleProps> = async ({ props: { entry, known } }) =>
  new Response(JSON.stringify(toArticleData(await readBody(entry), known, publication)))
