import type { APIRoute } from 'astro'

const licences = import.meta.glob<string>(
  '/node_modules/@fontsource-variable/{newsreader,schibsted-grotesk}/LICENSE',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)

/** The licences of the fonts that the site sends: they ask to go along. */
export const GET: APIRoute = () => new Response(Object.values(licences).join('\n\n'))
