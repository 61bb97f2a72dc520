import { z } from 'zod'
import { address, languageTag, text, timeZone } from './field-schema.ts'
import { lookFields } from './look/look-schema.ts'

/** What a publisher may change for the whole site, in `content/site.yaml`. */
export const siteFileSchema = z.strictObject({
  /** The publication's name. */
  title: text('a title').default('Said & Done'),
  /** What it is, in a sentence: for search engines and the front page. */
  description: z.string().trim().default(''),
  /** The origin it is served from; SITE overrules it. Without one nothing that leaves the site can say where it is from. */
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address that begins with https://.' })
    .nullable()
    .default(null),
  /** The language of articles that do not name their own. */
  language: languageTag.default('en'),
  /** The language of the site's own words, where it is another than that of its articles. */
  interface: languageTag.nullable().default(null),
  /** The time zone of articles that name neither zone nor offset. */
  timezone: timeZone.default('UTC'),
  /** What the masthead links to; addresses of the site begin with a slash. */
  navigation: z
    .array(z.strictObject({ label: text('a label'), href: address }))
    .default([
      { label: 'Timeline', href: '/timeline/' },
      { label: 'Speakers', href: '/speakers/' },
      { label: 'Search', href: '/search/' },
    ]),
  ...lookFields,
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
  contact: address.nullable().default(null),
})

export type SiteFile = z.infer<typeof siteFileSchema>
