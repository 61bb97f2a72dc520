import { z } from 'zod'
import { address, flag, languageTag, text, timeZone } from './field-schema.ts'
import { lookFields } from './look/look-schema.ts'

/** The parts of the front page below and beside the lead, in the order they stand in where a publisher says nothing else. */
const FRONT_PARTS = ['coming', 'record', 'articles', 'days'] as const

export type FrontPart = (typeof FRONT_PARTS)[number]

/** What a publisher may change for the whole site, in `content/site.yaml`. */
export const siteFileSchema = z.strictObject({
  title: text('a title').default('Said & Done').describe("The publication's name."),
  description: z
    .string()
    .trim()
    .default('')
    .describe('What it is, in a sentence: for search engines and the front page.'),
  url: z
    .url({ protocol: /^https?$/, error: 'Write an address that begins with https://.' })
    .nullable()
    .default(null)
    .describe(
      'The origin it is served from; SITE overrules it. Without one nothing that leaves the site can say where it is from.',
    ),
  language: languageTag.default('en').describe('The language of articles that do not name their own.'),
  interface: languageTag
    .nullable()
    .default(null)
    .describe("The language of the site's own words, where it is another than that of its articles."),
  timezone: timeZone.default('UTC').describe('The time zone of articles that name neither zone nor offset.'),
  navigation: z
    .array(
      z.strictObject({
        label: text('a label').describe('Its words.'),
        href: address.describe('A full address, or a path of the site that begins with a slash.'),
      }),
    )
    .default([
      { label: 'Timeline', href: '/timeline/' },
      { label: 'Speakers', href: '/speakers/' },
      { label: 'Search', href: '/search/' },
    ])
    .describe('What the masthead links to; addresses of the site begin with a slash.'),
  ...lookFields,
  frontPage: z
    .array(z.enum(FRONT_PARTS), `Write a list of ${FRONT_PARTS.join(', ')}.`)
    .refine((parts) => new Set(parts).size === parts.length, 'Name every part once.')
    .default([...FRONT_PARTS])
    .describe(
      'What stands on the front page with the lead, in this order: `coming` events and the `record` beside it, `articles` and the headlines of the `days` before below. What is not named is not shown.',
    ),
  features: z
    .strictObject({
      cards: z
        .union([z.literal('all'), z.int().min(0)], 'Write how many articles, or all.')
        .default(200)
        .describe(
          'How many of the newest articles without a picture of their own get a card where they are passed on, or `all`.',
        ),
      search: flag.default(true).describe('`false`: no search over the articles, events and statements.'),
      embed: flag
        .default(true)
        .describe('`false`: nothing to be shown in a frame on other sites, and no button for it.'),
      topics: flag.default(true).describe('`false`: no pages of topics, and no links to them.'),
    })
    .prefault({})
    .describe('What else the site makes of its articles.'),
  contact: address
    .nullable()
    .default(null)
    .describe('Where readers report a wrong date or name: an address, or mailto: and one.'),
})

export type SiteFile = z.infer<typeof siteFileSchema>
