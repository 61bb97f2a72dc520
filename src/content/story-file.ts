import { z } from 'zod'
import { text } from './field-schema.ts'

/** What a publisher may say about a running story in `content/stories/ID.md`. */
export const storyFileSchema = z.strictObject({
  /** The story's name, as the site shows it. */
  title: text('a title'),
  /** What it is about, in a sentence or two. */
  summary: text('what the story is about').optional(),
})

export type StoryFile = z.infer<typeof storyFileSchema>
