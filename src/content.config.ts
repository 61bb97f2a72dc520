import { defineCollection } from 'astro:content'
import { z } from 'zod'
import { articleLoader, peopleLoader, storyLoader } from './article/loader.ts'
import { storyFileSchema } from './article/story-file.ts'
import { personFileSchema } from './people/person-file.ts'

export const collections = {
  articles: defineCollection({ loader: articleLoader, schema: z.object({ digest: z.string() }) }),
  people: defineCollection({ loader: peopleLoader, schema: personFileSchema }),
  stories: defineCollection({ loader: storyLoader, schema: storyFileSchema }),
}
