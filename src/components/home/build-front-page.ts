import type { Archive } from '../../archive/build-archive.ts'
import { findHeadPicture } from '../../archive/find-head-picture.ts'
import { type ArchiveDay, groupByDay } from '../../archive/group-by-day.ts'
import type { FrontPart } from '../../content/site-file.ts'
import type { ReportedEvent } from '../../archive/reported-event.ts'
import type { ReportedStatement } from '../../archive/saying.ts'
import { sortChronologically } from '../../archive/sort-chronologically.ts'
import type { ArticleEntry, EventEntry } from '../../store/entry.ts'
import { buildStoryPlaces, type StoryPlace } from '../article/build-story-places.ts'
import { isAhead } from '../dates/when-shape.ts'

/** What the front page shows. */
export interface FrontPage {
  /** The civil day it is of. */
  readonly today: string
  /** The newest that is featured, else the newest. */
  readonly lead: ArticleEntry
  /** The lead's latest events, in order of time. */
  readonly leadEvents: readonly EventEntry[]
  /** The running stories it belongs to. */
  readonly leadStories: readonly StoryPlace[]
  /** The newest of the others of its story. */
  readonly sameStory: readonly ArticleEntry[]
  /** The newest of the rest, which are shown with what they are about. */
  readonly seconds: readonly ArticleEntry[]
  /** The articles before those, newest day first, as headlines; the archive has all. */
  readonly days: readonly ArchiveDay[]
  /** The latest quotations of speakers who have a page. */
  readonly onTheRecord: readonly ReportedStatement[]
  /** What lies ahead of today, soonest first. */
  readonly comingUp: readonly ReportedEvent[]
}

const EVENTS = 3
const SAME_STORY = 3
const SECONDS = 4
const RIVER = 30
/** So many that they reach as far down as the lead beside them. */
const STATEMENTS = { beside: 5, besidePicture: 6 } as const
const AHEAD = 5
/** How many of the latest statements may be one speaker's: others are on the record too. */
const OF_ONE = 2

/** Make up the front page; `null` where nothing has been published. */
export function buildFrontPage({ today, articles, timeline, speakers, stories }: Archive): FrontPage | null {
  const lead = articles.find(({ meta }) => meta.featured) ?? articles[0]
  if (!lead || today === null) return null
  const others = articles.filter((article) => article !== lead)
  const leadEvents = sortChronologically(lead.events)
  const [story] = lead.meta.stories
  const sameStory =
    story === undefined ? [] : others.filter(({ meta }) => meta.stories.includes(story)).slice(0, SAME_STORY)
  const rest = others.filter((article) => !sameStory.includes(article))
  const seconds = rest.slice(0, SECONDS)
  return {
    today,
    lead,
    leadEvents: leadEvents.filter(({ when }) => !isAhead(when, today)).slice(-EVENTS),
    leadStories: buildStoryPlaces(stories).get(lead.id) ?? [],
    sameStory,
    seconds,
    days: groupByDay(rest.slice(seconds.length, RIVER)),
    onTheRecord: findLatestQuotations(
      articles,
      speakers,
      findHeadPicture(lead) ? STATEMENTS.besidePicture : STATEMENTS.beside,
    ),
    comingUp: timeline
      .filter(({ when }) => isAhead(when, today))
      .slice(0, AHEAD)
      .map(({ lead: event, when }) => ({ ...event, when })),
  }
}

/** Part what stands beside the lead from what stands below, each in its order. */
export function toFrontOrder(parts: readonly FrontPart[]): {
  readonly beside: readonly FrontPart[]
  readonly below: readonly FrontPart[]
} {
  const isBeside = (part: FrontPart): boolean => part === 'coming' || part === 'record'
  return { beside: parts.filter(isBeside), below: parts.filter((part) => !isBeside(part)) }
}

/** Find the statements that only repeat what an older article had, by their addresses. */
function findRepeated(speakers: Archive['speakers']): ReadonlySet<string> {
  const sayings = speakers.flatMap(({ statements }) => statements)
  const repeated = sayings.flatMap(({ reports }) => reports.slice(1))
  return new Set(repeated.map(({ article, id }) => `${article.id}#${id}`))
}

/** Sources without a name and people who are hidden stay off the record. */
function findLatestQuotations(
  articles: readonly ArticleEntry[],
  speakers: Archive['speakers'],
  most: number,
): ReportedStatement[] {
  const repeated = findRepeated(speakers)
  const shown = new Set(speakers.map(({ id }) => id))
  const found: ReportedStatement[] = []
  const counts = new Map<string, number>()
  for (const article of articles)
    for (const statement of article.statements) {
      if (found.length === most) return found
      const id = statement.speaker?.id ?? ''
      const count = counts.get(id) ?? 0
      const isNew = !repeated.has(`${article.id}#${statement.id}`)
      if (statement.kind !== 'direct' || !shown.has(id) || !isNew || count === OF_ONE) continue
      counts.set(id, count + 1)
      found.push({ ...statement, article })
    }
  return found
}
