import { z } from 'zod'
import { address, text } from '../field-schema.ts'

/** The inks of a page, each with one job; `--paper` and so on in the style sheets. */
export const INKS = [
  'paper',
  'sheet',
  'ink',
  'soft',
  'rule',
  'time',
  'time-wash',
  'time-span',
  'voice',
  'voice-wash',
  'correction',
] as const

export type Ink = (typeof INKS)[number]

/** A colour in any form CSS has for one, for light paper; in the dark the ink stays as it was, where nothing is written. */
const colour = z
  .union(
    [
      z.string(),
      z.strictObject({
        light: z.string().describe('On light paper.'),
        dark: z.string().optional().describe('In the dark.'),
      }),
    ],
    'Write a colour such as "#0f56b3", or { light: "#0f56b3", dark: "#7fb2ff" }.',
  )
  .transform((written) => (typeof written === 'string' ? { light: written } : written))

export type Colour = z.infer<typeof colour>

/** A path below `content/public/` that no browser reads as another: `/fonts/serif.woff2`. */
const PUBLIC_PATH = /^\/(?:(?!\.)[^\\/?#%\s]+\/)*(?!\.)[^\\/?#%\s]+$/

/** A file of `content/public/`, by its address on the site. */
const publicFile = (endings: readonly string[]) => {
  const example = `/name.${endings[0]}`
  return z
    .string(`Write where the file lies in the folder public, such as ${example}.`)
    .trim()
    .refine(
      (path) => PUBLIC_PATH.test(path) && endings.some((ending) => path.endsWith(`.${ending}`)),
      `Write where the file lies in the folder public, such as ${example}: a ${endings.join(' or ')} file, no spaces in its name.`,
    )
}

/** One file of a typeface. */
const face = z.strictObject({
  src: publicFile(['woff2']).describe('A WOFF2 file in `content/public/`.'),
  weight: z
    .union(
      [z.int().min(1).max(1000).transform(String), z.string().regex(/^\d{1,4}(?: \d{1,4})?$/)],
      'Write a weight such as 400, or two ends such as "200 800".',
    )
    .default('400')
    .describe('The weights it holds: one, or two ends of what varies.'),
  style: z.enum(['normal', 'italic']).default('normal').describe('Upright, or leaning.'),
})

/** A name that stands in a style sheet between quotation marks. */
const family = text('the name of a font').pipe(
  z
    .string()
    .regex(
      /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u,
      'Write the name of a font: letters, figures, spaces and hyphens.',
    ),
)

const typeface = z.union(
  [
    family.transform((name) => ({ family: name, files: [] })),
    z.strictObject({
      family: family.describe("The family's name."),
      files: z
        .array(face)
        .default([])
        .describe('Its files; without any, readers need to have it on their machine.'),
    }),
  ],
  'Write the name of a font, or { family: Name, files: [{ src: /fonts/name.woff2, weight: 200 800 }] }.',
)

export type Typeface = z.infer<typeof typeface>

const link = z.strictObject({
  label: text('a label').describe('Its words.'),
  href: address.describe('A full address, or a path of the site that begins with a slash.'),
})

/** How a paper looks: what of `content/site.yaml` makes it its own. */
export const lookFields = {
  logo: z
    .strictObject({
      src: publicFile(['svg', 'png', 'webp']).describe('A drawing or picture in `content/public/`.'),
      dark: publicFile(['svg', 'png', 'webp']).nullable().default(null).describe('Another for the dark.'),
    })
    .nullable()
    .default(null)
    .describe('A picture that stands in the masthead instead of the title.'),
  icon: publicFile(['svg', 'png'])
    .nullable()
    .default(null)
    .describe("The small drawing beside the title in a browser's tab, in `content/public/`."),
  colours: z
    .partialRecord(z.enum(INKS), colour)
    .default({})
    .describe(
      'Colours, each by its job: what is not written is as it was. Words must stand out from what they stand on by 4.5 to 1.',
    ),
  fonts: z
    .strictObject({
      text: typeface.nullable().default(null).describe('Of texts, headlines and quotations.'),
      interface: typeface.nullable().default(null).describe('Of dates, names, buttons and navigation.'),
    })
    .prefault({})
    .describe('The letters: what one reads, and what one presses.'),
  footer: z
    .strictObject({
      columns: z
        .array(
          z.strictObject({
            title: text('a title').describe('What stands over the column.'),
            links: z.array(link).min(1, 'Write a link.').describe('The links of the column.'),
          }),
        )
        .default([])
        .describe('Columns of links, each under a title.'),
      legal: z
        .array(text('a line'))
        .default([])
        .describe('Lines below: who owns the words, who is answerable for them.'),
    })
    .prefault({})
    .describe("What stands at the foot of every page, besides the site's own ways."),
  social: z
    .array(link)
    .default([])
    .describe('Where else the paper is: links at the foot that say they are its own.'),
}
