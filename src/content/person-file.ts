import { z } from 'zod'
import { address, day, flag, list, text } from './field-schema.ts'
import { isRecord } from './is-record.ts'

const email = z
  .string('Write an e-mail address.')
  .trim()
  .transform((written) => written.replace(/^mailto:/i, ''))
  .pipe(z.email('Write an e-mail address, as in desk@example.org.'))

const linkSchema = z.preprocess(
  (link) => (typeof link === 'string' ? { url: link } : link),
  z.strictObject({
    /** What the link is called. */
    label: text('a label').optional(),
    /** Where it leads. */
    url: address,
  }),
)

/** What may be said of whoever has a file. */
const shared = {
  /** Full name, as the site shows it. */
  name: text('a name'),
  /** Name for sorting, family name first. */
  sortName: text('a name').optional(),
  /** Other names and descriptions that can mean nobody else in this archive. */
  aliases: list('other names'),
  /** `true`: never indexed, no page. */
  hidden: flag.default(false),
  /** A picture's file, relative to this one: `./delgado.jpg`. */
  picture: text('the file of the picture').optional(),
  /** Who they are, in a sentence or two. */
  bio: text('who they are').optional(),
  /** Where else they are found: addresses, or records with `label` and `url`. */
  links: z.array(linkSchema, 'Write a list of addresses.').optional(),
  /** Where they can be written to. */
  email: email.optional(),
}

/** What a publisher may say about a person or an organisation in `content/people/ID.md`. */
export const personFileSchema = z.strictObject({
  ...shared,
  /** `person` (default) or `organisation`; of somebody who writes here `author`. */
  kind: z.enum(['person', 'organisation']).default('person'),
  /** The pronoun the articles use: he, she or they. */
  pronoun: z.enum(['he', 'she', 'they'], 'Write he, she or they.').optional(),
  /** Offices over time; `from` and `to` are civil dates and may be left out. */
  roles: z
    .array(
      z.strictObject({ title: text('a title'), from: day.optional(), to: day.optional() }),
      'Write a list of offices, each with its title.',
    )
    .default([]),
})

/** What a publisher may say about somebody who writes here, and whom no article need tell of. */
export const authorFileSchema = z.strictObject({ ...shared, kind: z.literal('author') })

/** What may stand in a file of `content/people`, by its kind. */
export const peopleFileSchema = z.preprocess(
  (file) => (isRecord(file) && !('kind' in file) ? { ...file, kind: 'person' } : file),
  z.discriminatedUnion('kind', [personFileSchema, authorFileSchema], {
    error: ({ code }) => (code === 'invalid_union' ? 'Write person, organisation or author.' : undefined),
  }),
)

export type PersonFile = z.infer<typeof personFileSchema>

/** A person file with the id its file name gives it. */
export interface KnownPerson extends PersonFile {
  readonly id: string
}

/** The file of somebody who writes here, with the id its name gives it. */
export interface KnownAuthor extends z.infer<typeof authorFileSchema> {
  readonly id: string
}
