import { z } from 'zod'

/** What a publisher may say about a running story in `content/stories/ID.md`. */
export const storyFileSchema = z.strictObject({
  /** The story's name, as the site shows it. */
  title: z.string().min(1),
  /** What it is about, in a sentence or two. */
  summary: z.string().min(1).optional(),
})

export type StoryFile = z.infer<typeof storyFileSchema>
