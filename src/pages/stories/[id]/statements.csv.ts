import type { APIRoute, GetStaticPaths } from 'astro'
import { publication } from '../../../layouts/site-publication.ts'
import { listStoryPaths, type StoryProps } from '../../../layouts/output-paths.ts'
import { toArticlesStatementTable } from '../../../outputs/to-statement-table.ts'

export const getStaticPaths = listStoryPaths satisfies GetStaticPaths

/** What is said in the articles of a story, as a table. */
export const GET: APIRoute<StoryProps> = ({ props: { story, hidden } }) =>
  new Response(toArticlesStatementTable(story.articles, publication, hidden))
