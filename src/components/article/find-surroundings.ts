import type { Archive } from '../../archive/build-archive.ts'
import { type RelatedArticle, toRelatedFinder } from '../../archive/find-related.ts'
import { type SpeakerTotal, toSpeakerTotal } from '../../archive/speaker-total.ts'
import type { SiteFile } from '../../content/site-file.ts'
import { selectCarded } from '../../outputs/select-carded.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { findAge } from './article-age.ts'
import { buildStoryPlaces, type StoryPlace } from './build-story-places.ts'

/** All that an article's page shows of the rest of the archive: while it stays the same, so does the page. */
export interface Surroundings {
  /** Whole years since publication; `null` while it is not old. */
  readonly age: number | null
  readonly stories: readonly StoryPlace[]
  /** The speakers of the article who have a page, by id. */
  readonly speakers: Readonly<Record<string, SpeakerTotal>>
  /** Articles that have much to do with it, but for those beside it in a story. */
  readonly related: readonly RelatedArticle[]
  /** Ids of those it names who are hidden. */
  readonly hidden: readonly string[]
  /** A card is drawn for it. */
  readonly hasCard: boolean
}

/** Build the search for the surroundings of the articles of one archive. */
export function toSurroundingsFinder(
  archive: Pick<Archive, 'articles' | 'speakers' | 'stories' | 'timeline' | 'today' | 'hidden'>,
  features: SiteFile['features'],
): (entry: ArticleEntry) => Surroundings {
  const totals = new Map(archive.speakers.map((profile) => [profile.id, toSpeakerTotal(profile)]))
  const places = buildStoryPlaces(archive.stories)
  const carded = new Set(selectCarded(archive.articles, features))
  const findRelated = toRelatedFinder(archive)
  return (entry) => {
    const stories = places.get(entry.id) ?? []
    const beside = stories.flatMap(({ previous, next }) => [previous?.id ?? [], next?.id ?? []].flat())
    return {
      age: findAge(entry.meta.published.day, archive.today),
      stories,
      speakers: Object.fromEntries(
        entry.statements.flatMap(({ speaker }) => {
          const total = totals.get(speaker?.id ?? '')
          return total ? [[total.id, total]] : []
        }),
      ),
      related: findRelated(entry, new Set(beside)),
      hidden: entry.people.flatMap(({ id }) => (archive.hidden.has(id) ? id : [])),
      hasCard: carded.has(entry),
    }
  }
}
