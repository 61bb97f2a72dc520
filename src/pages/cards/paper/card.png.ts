import type { APIRoute } from 'astro'
import { drawCard } from '../../../archive/archive.ts'
import { buildPaperCard } from '../../../components/cards/build-card.ts'
import { publication } from '../../../layouts/site-publication.ts'

/** The picture that stands for the publication, and for what has none of its own. */
export const GET: APIRoute = async () => new Response(await drawCard(buildPaperCard(publication)))
