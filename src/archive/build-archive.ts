import type { ArticleEntry } from '../store/entry.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { buildSpeakers, type SpeakerProfile } from './build-speakers.ts'
import { buildStories, type KnownStory, type Story } from './build-stories.ts'
import { buildTimeline } from './build-timeline.ts'
import { type Clock, findNow, findToday } from './find-today.ts'
import { joinPeople, type LikelyPair } from './people/join-people.ts'
import type { ArticleIds } from './people/rename-people.ts'
import { sortNewestFirst } from './sort-newest-first.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** What all articles add up to. */
export interface Archive {
  /** The civil day the site takes for today; `null` where nothing says it. */
  readonly today: string | null
  /** The instant the site takes for now, in ISO 8601. */
  readonly now: string | null
  /** Newest first. */
  readonly articles: readonly ArticleEntry[]
  /** People and organisations who are quoted and may have a page, by sort name. */
  readonly speakers: readonly SpeakerProfile[]
  readonly stories: readonly Story[]
  /** Every event once, with its reports, in order of time. */
  readonly timeline: readonly TimelineEntry[]
  /** Ids of those whose file says `hidden`: they stand in the articles’ own words alone. */
  readonly hidden: ReadonlySet<string>
  /** By article, what those it names are called in the archive, where its own id is another. */
  readonly ids: ArticleIds
  /** Who is likely one person, and not surely: two here until an editor says so. */
  readonly likely: readonly LikelyPair[]
}

/** Join articles, person files and story files. Pure; the order of what is given does not matter. */
export function buildArchive(
  entries: readonly ArticleEntry[],
  people: readonly KnownPerson[],
  stories: readonly KnownStory[],
  clock: Clock,
): Archive {
  const { articles: joined, ids, likely } = joinPeople(entries, people)
  const articles = sortNewestFirst(joined)
  const speakers = buildSpeakers(articles, people)
  const timeline = buildTimeline(articles)
  return {
    today: findToday(articles, clock),
    now: findNow(articles, clock),
    articles,
    speakers,
    stories: buildStories(articles, stories, timeline, speakers),
    timeline,
    ids,
    likely,
    hidden: new Set(people.flatMap(({ id, hidden }) => (hidden ? id : []))),
  }
}
