import type { APIRoute } from 'astro'
import { themeStyles } from '../layouts/site-look.ts'

/** What makes this paper its own. */
export const GET: APIRoute = () =>
  new Response(themeStyles, { headers: { 'content-type': 'text/css; charset=utf-8' } })
