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
    label: text('a label').optional().describe('What the link is called.'),
    url: address.describe('Where it leads.'),
  }),
)

/** What may be said of whoever has a file. */
const shared = {
  name: text('a name').describe('Full name, as the site shows it.'),
  sortName: text('a name').optional().describe('Name for sorting, family name first.'),
  aliases: list('other names').describe(
    'Other names and descriptions that can mean nobody else in this archive.',
  ),
  hidden: flag.default(false).describe('`true`: never indexed, no page.'),
  picture: text('the file of the picture')
    .optional()
    .describe("A picture's file, relative to this one: `./delgado.jpg`."),
  bio: text('who they are').optional().describe('Who they are, in a sentence or two.'),
  links: z
    .array(linkSchema, 'Write a list of addresses.')
    .optional()
    .describe('Where else they are found: addresses, or records with `label` and `url`.'),
  email: email.optional().describe('Where they can be written to.'),
}

/** What a publisher may say about a person or an organisation in `content/people/ID.md`. */
export const personFileSchema = z.strictObject({
  ...shared,
  kind: z
    .enum(['person', 'organisation'])
    .default('person')
    .describe('`person` (default) or `organisation`; of somebody who writes here `author`.'),
  pronoun: z
    .enum(['he', 'she', 'they'], 'Write he, she or they.')
    .optional()
    .describe('The pronoun the articles use: he, she or they.'),
  roles: z
    .array(
      z.strictObject({
        title: text('a title').describe('The office: governor of Aldine.'),
        from: day.optional().describe('Its first day.'),
        to: day.optional().describe('Its last day.'),
      }),
      'Write a list of offices, each with its title.',
    )
    .default([])
    .describe('Offices over time; `from` and `to` are civil dates and may be left out.'),
})

/** What a publisher may say about somebody who writes here, and whom no article need tell of. */
export const authorFileSchema = z.strictObject({
  ...shared,
  kind: z.literal('author').describe('`author`: somebody who writes here.'),
})

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
