import { z } from 'zod'
import { languageTag, text } from './field-schema.ts'

/** What a publisher may say about a page of the paper's own in `content/pages/ID.md`. */
export const pageFileSchema = z.strictObject({
  /** The page's title. */
  title: text('a title'),
  /** What it is, in a sentence: for search engines. */
  description: text('what the page is').optional(),
  /** Where every page links to it: in the masthead, at the foot, or nowhere. */
  in: z.enum(['navigation', 'footer', 'nowhere'], 'Write navigation, footer or nowhere.').default('footer'),
  /** Its place among the others there, the smallest number first; without numbers they stand by their titles. */
  order: z.coerce.number('Write a number.').default(0),
  /** The language it is written in. */
  language: languageTag.nullable().default(null),
})

export type PageFile = z.infer<typeof pageFileSchema>
