import { z } from 'zod'

const civilDay = z.iso.date()

/** What a publisher may say about a person or an organisation in `content/people/ID.md`. */
export const personFileSchema = z.strictObject({
  /** Full name, as the site shows it. */
  name: z.string().min(1),
  /** `person` (default) or `organisation`. */
  kind: z.enum(['person', 'organisation']).default('person'),
  /** Name for sorting, family name first. */
  sortName: z.string().min(1).optional(),
  /** The pronoun the articles use: he, she or they. */
  pronoun: z.enum(['he', 'she', 'they']).optional(),
  /** Other names and descriptions that can mean nobody else in this archive. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Offices over time; `from` and `to` are civil dates and may be left out. */
  roles: z
    .array(z.strictObject({ title: z.string().min(1), from: civilDay.optional(), to: civilDay.optional() }))
    .default([]),
  /** `true`: never indexed, no page. */
  hidden: z.boolean().default(false),
})

export type PersonFile = z.infer<typeof personFileSchema>

/** A person file with the id its file name gives it. */
export interface KnownPerson extends PersonFile {
  readonly id: string
}
