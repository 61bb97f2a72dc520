import { z } from 'zod'
import { languageTag, text } from './field-schema.ts'

/** What a publisher may say about a page of the paper's own in `content/pages/ID.md`. */
export const pageFileSchema = z.strictObject({
  title: text('a title').describe("The page's title."),
  description: text('what the page is').optional().describe('What it is, in a sentence: for search engines.'),
  in: z
    .enum(['navigation', 'footer', 'nowhere'], 'Write navigation, footer or nowhere.')
    .default('footer')
    .describe('Where every page links to it: in the masthead, at the foot, or nowhere.'),
  order: z.coerce
    .number('Write a number.')
    .default(0)
    .describe(
      'Its place among the others there, the smallest number first; without numbers they stand by their titles.',
    ),
  language: languageTag.nullable().default(null).describe('The language it is written in.'),
})

export type PageFile = z.infer<typeof pageFileSchema>
