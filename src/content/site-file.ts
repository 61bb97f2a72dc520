import { z } from 'zod'
import { isTimeZone } from './moment.ts'

/** What a publisher may change for the whole site, in `content/site.yaml`. */
export const siteFileSchema = z.strictObject({
  /** The publication's name. */
  title: z.string().trim().min(1, 'Write a title.').default('Said & Done'),
  /** What it is, in a sentence: for search engines and the front page. */
  description: z.string().trim().default(''),
  /** The origin it is served from; SITE overrules it. Without one nothing that leaves the site can say where it is from. */
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address that begins with https://.' })
    .nullable()
    .default(null),
  /** The language of articles that do not name their own. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/, 'Write a language tag such as en or pt-BR.')
    .default('en'),
  /** The time zone of articles that name neither zone nor offset. */
  timezone: z.string().refine(isTimeZone, 'Write a time zone such as Europe/Lisbon or UTC.').default('UTC'),
  /** What the masthead links to; addresses of the site begin with a slash. */
  navigation: z
    .array(z.strictObject({ label: z.string().trim().min(1), href: z.string().trim().min(1) }))
    .default([
      { label: 'Timeline', href: '/timeline/' },
      { label: 'Speakers', href: '/speakers/' },
    ]),
  /** What else the site makes of its articles. */
  features: z
    .strictObject({
      /** How many of the newest articles without a picture of their own get a card where they are passed on, or `all`. */
      cards: z
        .union([z.literal('all'), z.int().min(0)], 'Write how many articles, or all.')
        .default(200),
    })
    .prefault({}),
  /** Where readers report a wrong date or name: an address, or mailto: and one. */
  contact: z.string().trim().min(1).nullable().default(null),
})

export type SiteFile = z.infer<typeof siteFileSchema>
