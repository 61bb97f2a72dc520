import { createRequire } from 'node:module'
import { defineCollection } from 'astro/content/config'
import { z } from 'zod'
import { storyFileSchema } from './content/story-file.ts'
import { personFileSchema } from './content/person-file.ts'

// Loaded by Node itself: Vite would inline the reader's modules one by one, for seconds of every build. While writing
// on the reader, start the server anew to see what a change does.
const { articleLoader, peopleLoader, storyLoader } = createRequire(import.meta.url)(
  './store/loader.ts',
) as typeof import('./store/loader.ts')

export const collections = {
  articles: defineCollection({ loader: articleLoader, schema: z.object({ digest: z.string() }) }),
  people: defineCollection({ loader: peopleLoader, schema: personFileSchema }),
  stories: defineCollection({ loader: storyLoader, schema: storyFileSchema }),
}
