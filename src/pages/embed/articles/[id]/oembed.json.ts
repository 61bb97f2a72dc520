import type { APIRoute, GetStaticPaths } from 'astro'
import { type ArticleProps, listArticlePaths } from '../../../../layouts/output-paths.ts'
import { publication } from '../../../../layouts/site-publication.ts'
import { toOembed } from '../../../../outputs/to-oembed.ts'

export const getStaticPaths = listArticlePaths satisfies GetStaticPaths

/** How an article is framed, for sites that ask its page. */
export const GET: APIRoute<ArticleProps> = ({ props: { entry } }) =>
  new Response(JSON.stringify(toOembed({ article: entry.id }, entry.meta.title, publication)))
