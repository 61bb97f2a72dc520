import { getArchive, getPageKeys } from '../archive/archive.ts'
import type { Archive } from '../archive/build-archive.ts'
import type { SpeakerProfile } from '../archive/build-speakers.ts'
import type { Story } from '../archive/build-stories.ts'
import { type KnownPeople, toPeopleFinder } from '../outputs/known-people.ts'
import type { ArticleEntry } from '../store/entry.ts'

/** What a file of an article is written from. */
export interface ArticleProps extends Record<string, unknown> {
  readonly entry: ArticleEntry
  readonly known: KnownPeople
}

/** What a file beside a story's page is written from. */
export interface StoryProps extends Record<string, unknown> {
  readonly story: Story
  readonly hidden: Archive['hidden']
}

/** What a file beside a speaker's page is written from. */
export interface SpeakerProps extends Record<string, unknown> {
  readonly profile: SpeakerProfile
}

/** List the paths of a file that is written of each article. */
export async function listArticlePaths() {
  const archive = await getArchive()
  const toKey = await getPageKeys()
  const findPeople = toPeopleFinder(archive)
  return archive.articles.map((entry) => {
    const known = findPeople(entry)
    return {
      params: { id: entry.id },
      props: { entry, known } satisfies ArticleProps,
      cacheKey: toKey(entry, known),
    }
  })
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
