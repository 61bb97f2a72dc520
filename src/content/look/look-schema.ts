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
        /** On light paper. */
        light: z.string(),
        /** In the dark. */
        dark: z.string().optional(),
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
  /** A WOFF2 file in `content/public/`. */
  src: publicFile(['woff2']),
  /** The weights it holds: one, or two ends of what varies. */
  weight: z
    .union([z.int().min(1).max(1000).transform(String), z.string().regex(/^\d{1,4}(?: \d{1,4})?$/)], 'Write a weight such as 400, or two ends such as "200 800".')
    .default('400'),
  /** Upright, or leaning. */
  style: z.enum(['normal', 'italic']).default('normal'),
})

/** A name that stands in a style sheet between quotation marks. */
const family = text('the name of a font').pipe(
  z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u, 'Write the name of a font: letters, figures, spaces and hyphens.'),
)

const typeface = z.union(
  [
    family.transform((name) => ({ family: name, files: [] })),
    z.strictObject({
      /** The family's name. */
      family,
      /** Its files; without any, readers need to have it on their machine. */
      files: z.array(face).default([]),
    }),
  ],
  'Write the name of a font, or { family: Name, files: [{ src: /fonts/name.woff2, weight: 200 800 }] }.',
)

export type Typeface = z.infer<typeof typeface>

const link = z.strictObject({
  /** Its words. */
  label: text('a label'),
  /** A full address, or a path of the site that begins with a slash. */
  href: address,
})

/** How a paper looks: what of `content/site.yaml` makes it its own. */
export const lookFields = {
  /** A picture that stands in the masthead instead of the title. */
  logo: z
    .strictObject({
      /** A drawing or picture in `content/public/`. */
      src: publicFile(['svg', 'png', 'webp']),
      /** Another for the dark. */
      dark: publicFile(['svg', 'png', 'webp']).nullable().default(null),
    })
    .nullable()
    .default(null),
  /** The small drawing beside the title in a browser's tab, in `content/public/`. */
  icon: publicFile(['svg', 'png']).nullable().default(null),
  /** Colours, each by its job: what is not written is as it was. Words must stand out from what they stand on by 4.5 to 1. */
  colours: z.partialRecord(z.enum(INKS), colour).default({}),
  /** The letters: what one reads, and what one presses. */
  fonts: z
    .strictObject({
      /** Of texts, headlines and quotations. */
      text: typeface.nullable().default(null),
      /** Of dates, names, buttons and navigation. */
      interface: typeface.nullable().default(null),
    })
    .prefault({}),
  /** What stands at the foot of every page, besides the site's own ways. */
  footer: z
    .strictObject({
      /** Columns of links, each under a title. */
      columns: z.array(z.strictObject({ title: text('a title'), links: z.array(link).min(1, 'Write a link.') })).default([]),
      /** Lines below: who owns the words, who is answerable for them. */
      legal: z.array(text('a line')).default([]),
    })
    .prefault({}),
  /** Where else the paper is: links at the foot that say they are its own. */
  social: z.array(link).default([]),
}
