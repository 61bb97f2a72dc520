import type { Archive } from '../../archive/build-archive.ts'
import { type SpeakerTotal, toSpeakerTotal } from '../../archive/speaker-total.ts'
import type { ArticleEntry } from '../../article/entry.ts'
import { findAge } from './article-age.ts'
import { findStoryPlaces, type StoryPlace } from './find-story-places.ts'

/** All that an article's page shows of the rest of the archive: while it stays the same, so does the page. */
export interface Surroundings {
  /** Whole years since publication; `null` while it is not old. */
  readonly age: number | null
  readonly stories: readonly StoryPlace[]
  /** The speakers of the article who have a page, by id. */
  readonly speakers: Readonly<Record<string, SpeakerTotal>>
}

/** Build the search for the surroundings of the articles of one archive. */
export function toSurroundingsFinder({
  speakers,
  stories,
  today,
}: Pick<Archive, 'speakers' | 'stories' | 'today'>): (entry: ArticleEntry) => Surroundings {
  const totals = new Map(speakers.map((profile) => [profile.id, toSpeakerTotal(profile)]))
  return (entry) => ({
    age: findAge(entry.meta.published.day, today),
    stories: findStoryPlaces(entry, stories),
    speakers: Object.fromEntries(
      entry.statements.flatMap(({ speaker }) => {
        const total = totals.get(speaker?.id ?? '')
        return total ? [[total.id, total]] : []
      }),
    ),
  })
}
