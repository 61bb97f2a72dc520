import { z } from 'zod'
import { text } from './field-schema.ts'

/** What a publisher may say about a running story in `content/stories/ID.md`. */
export const storyFileSchema = z.strictObject({
  title: text('a title').describe("The story's name, as the site shows it."),
  summary: text('what the story is about').optional().describe('What it is about, in a sentence or two.'),
})

export type StoryFile = z.infer<typeof storyFileSchema>
