import type { APIRoute } from 'astro'
import { getArchive, getCalendar } from '../../archive/archive.ts'
import { publication } from '../../layouts/site-publication.ts'
import { toDataIndex } from '../../outputs/to-data-index.ts'

/** What data there is, and where. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(toDataIndex(await getArchive(), await getCalendar(), publication)))
