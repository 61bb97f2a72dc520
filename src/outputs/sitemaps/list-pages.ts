import type { Archive } from '../../archive/build-archive.ts'
import type { CalendarDay, CalendarMonth, CalendarYear } from '../../archive/build-calendar.ts'
import { buildAuthors, buildTopics, type Shelf } from '../../archive/build-shelves.ts'
import type { Story } from '../../archive/build-stories.ts'
import { collectCorrections } from '../../archive/collect-corrections.ts'
import { listDayPages } from '../../archive/crowded-month.ts'
import { groupByMonth } from '../../archive/group-by-month.ts'
import type { Links } from '../../archive/links.ts'
import { paginate } from '../../archive/paginate.ts'
import type { Saying } from '../../archive/saying.ts'
import { listLetters } from '../../archive/speaker-letters.ts'
import { listStoryParts } from '../../archive/story-parts.ts'
import type { TimelineEntry } from '../../archive/timeline-entry.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { type ListedPage, toListedPage } from './listed-page.ts'

interface ListedBesides {
  /** The ids of the pages of the paper's own. */
  readonly own?: readonly string[]
  readonly hasTopics?: boolean
}

/** List the pages of a site, articles first, those of the paper's own, by id, last. What only shows the same in another order is left out, as are searches. */
export function listPages(
  archive: Archive,
  years: readonly CalendarYear[],
  links: Links,
  { own = [], hasTopics = true }: ListedBesides = {},
): ListedPage[] {
  const { articles, speakers, stories } = archive
  const { home, timeline, archive: months, topics, authors, speakers: names, howWeRead } = links
  const whole = toListedPage(home, articles)
  const letters = listLetters(speakers).map(links.speakersBy)
  return [
    ...articles.map((article) => toListedPage(links.article(article.id), [article])),
    ...[home, timeline, months, ...(hasTopics ? [topics] : []), authors, names, ...letters].map((href) => ({
      ...whole,
      href,
    })),
    toListedPage(
      links.stories,
      stories.flatMap((story) => story.articles),
    ),
    ...stories.flatMap((story) => listStory(story, links)),
    ...speakers.map((speaker) =>
      toListedPage(links.speaker(speaker), speaker.statements.flatMap(toReporting)),
    ),
    ...years.flatMap((year) => listYear(year, links)),
    ...listDayPages(years).map((day) => toListedPage(links.time(day.day), toDayArticles(day))),
    ...listLists(articles, links, hasTopics),
    { href: howWeRead, changed: null },
    ...own.map((id) => ({ href: links.ownPage(id), changed: null })),
  ]
}

function listStory(story: Story, links: Links): ListedPage[] {
  const page = toListedPage(links.story(story.id), story.articles)
  const years = listStoryParts(story).filter((part) => part !== 'oldest')
  return [page, ...years.map((year) => ({ ...page, href: links.storyPart(story.id, year) }))]
}

/** A year of the timeline and its months. */
function listYear({ year, entries, months }: CalendarYear, links: Links): ListedPage[] {
  const own = months.map(toMonthArticles)
  return [
    toListedPage(links.time(year), [...entries.flatMap(toReporting), ...own.flat()]),
    ...months.map(({ month }, index) => toListedPage(links.time(month), own[index] ?? [])),
  ]
}

/** Every page of every list of articles. */
function listLists(articles: readonly ArticleEntry[], links: Links, hasTopics: boolean): ListedPage[] {
  const toPages = (items: readonly ArticleEntry[], toHref: (number: number) => string): ListedPage[] =>
    paginate(items).map((page) => toListedPage(toHref(page.number), page.items))
  const toShelves = (shelves: readonly Shelf[], toHref: Links['topic']): ListedPage[] =>
    shelves.flatMap((shelf) => toPages(shelf.articles, (number) => toHref(shelf.slug, number)))
  return [
    ...(hasTopics ? toShelves(buildTopics(articles), links.topic) : []),
    ...toShelves(buildAuthors(articles), links.author),
    ...groupByMonth(articles).flatMap(({ id, articles: own }) =>
      toPages(own, (number) => links.month(id, number)),
    ),
    ...toPages(
      collectCorrections(articles).map(({ article }) => article),
      links.corrections,
    ),
  ]
}

function toMonthArticles({ entries, days }: CalendarMonth): ArticleEntry[] {
  return [...entries.flatMap(toReporting), ...days.flatMap(toDayArticles)]
}

function toDayArticles({ happened, said, published }: CalendarDay): ArticleEntry[] {
  return [
    ...happened.flatMap(toReporting),
    ...said.flatMap(({ saying }) => toReporting(saying)),
    ...published,
  ]
}

function toReporting({ reports }: Pick<TimelineEntry | Saying, 'reports'>): ArticleEntry[] {
  return reports.map(({ article }) => article)
}
