import type { APIRoute } from 'astro'
import { publication } from '../layouts/site-publication.ts'
import { toRobots } from '../outputs/sitemaps/to-robots.ts'

/** What robots may read, and where the sitemaps are. */
export const GET: APIRoute = () => new Response(toRobots(publication))
