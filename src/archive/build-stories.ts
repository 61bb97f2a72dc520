import type { ArticleEntry } from '../store/entry.ts'
import type { StoryFile } from '../content/story-file.ts'
import type { SpeakerProfile } from './build-speakers.ts'
import { selectReports } from './build-timeline.ts'
import { type DatedSaying, toDatedSayings } from './dated-saying.ts'
import type { TimelineEntry } from './timeline-entry.ts'

/** A story file with the id its file name gives it. */
export interface KnownStory extends StoryFile {
  readonly id: string
}

/** A running story: its articles and all that they date. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly summary: string | null
  /** Oldest first. */
  readonly articles: readonly ArticleEntry[]
  /** What its articles report, in order of time; reports of other stories are left out. */
  readonly timeline: readonly TimelineEntry[]
  /** Quotations its articles date, by speakers who may have a page. */
  readonly sayings: readonly DatedSaying[]
}

/**
 * Give each story its articles, events and dated quotations; `articles` come newest first. Stories without articles are
 * left out.
 */
export function buildStories(
  articles: readonly ArticleEntry[],
  stories: readonly KnownStory[],
  timeline: readonly TimelineEntry[],
  speakers: readonly SpeakerProfile[],
): Story[] {
  const parts = groupByStory(articles, (article) => [article])
  const entries = groupByStory(timeline, ({ reports }) => reports.map(({ article }) => article))
  const sayings = groupByStory(speakers.flatMap(toDatedSayings), ({ saying }) =>
    saying.reports.map(({ article }) => article),
  )
  return stories
    .map(({ id, title, summary }) => ({
      id,
      title,
      summary: summary ?? null,
      articles: (parts.get(id) ?? []).toReversed(),
      timeline: (entries.get(id) ?? []).flatMap(
        (entry) => selectReports(entry, ({ meta }) => meta.stories.includes(id)) ?? [],
      ),
      sayings: sayings.get(id) ?? [],
    }))
    .filter((story) => story.articles.length > 0)
}

/** Group things by the stories of their articles, each once in each story, in the order given. */
function groupByStory<Thing>(
  things: readonly Thing[],
  toArticles: (thing: Thing) => readonly ArticleEntry[],
): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>()
  for (const thing of things)
    for (const story of new Set(toArticles(thing).flatMap(({ meta }) => meta.stories))) {
      const group = groups.get(story)
      if (group) group.push(thing)
      else groups.set(story, [thing])
    }
  return groups
}
