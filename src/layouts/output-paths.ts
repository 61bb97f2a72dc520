import { getArchive, getPageKeys } from '../archive/archive.ts'
import type { Archive } from '../archive/build-archive.ts'
import type { SpeakerProfile } from '../archive/build-speakers.ts'
import type { Story } from '../archive/build-stories.ts'

/** What a file beside a story's page is written from. */
export interface StoryProps extends Record<string, unknown> {
  readonly story: Story
  readonly hidden: Archive['hidden']
}

/** What a file beside a speaker's page is written from. */
export interface SpeakerProps extends Record<string, unknown> {
  readonly profile: SpeakerProfile
}

/** List the paths of a file that stands beside the page of each story. */
export async function listStoryPaths() {
  const { stories, hidden } = await getArchive()
  const toKey = await getPageKeys()
  return stories.map((story) => ({
    params: { id: story.id },
    props: { story, hidden } satisfies StoryProps,
    cacheKey: toKey(story, [...hidden]),
  }))
}

/** List the paths of a file that stands beside the page of each speaker of a kind. */
export async function listSpeakerPaths(kind: SpeakerProfile['kind']) {
  const { speakers } = await getArchive()
  const toKey = await getPageKeys()
  return speakers
    .filter((profile) => profile.kind === kind)
    .map((profile) => ({
      params: { id: profile.id },
      props: { profile } satisfies SpeakerProps,
      cacheKey: toKey(profile),
    }))
}
