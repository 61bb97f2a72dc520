import { z } from 'zod'

const address = z.string().min(1)
const count = z.int().min(0)

/** The list of all open data: `/data/index.json`. */
export const indexSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.string().regex(/^1\.\d+$/),
    publication: z.strictObject({
      title: z.string(),
      description: z.string(),
      language: z.string(),
      url: address,
    }),
    changed: z.iso.datetime().describe('When the last article was published, updated or corrected.'),
    counts: z.strictObject({
      articles: count,
      events: count.describe('Each once, however many articles report it.'),
      statements: count,
      speakers: count.describe('Those who have a page.'),
      stories: count,
    }),
    schemas: z.strictObject({ article: address, index: address }),
    calendar: address,
    articles: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        published: z.iso.date(),
        language: z.string(),
        url: address,
        data: address,
      }),
    ),
    stories: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        url: address,
        events: address,
        statements: address,
        timeline: address,
        calendar: address,
      }),
    ),
    speakers: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['person', 'organisation']),
        url: address,
        statements: address,
      }),
    ),
    years: z.array(z.strictObject({ year: z.string(), url: address, timeline: address })),
  })
  .describe('What data a publication has, and where.')

export type DataIndex = z.infer<typeof indexSchema>
