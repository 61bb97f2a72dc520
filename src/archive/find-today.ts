import type { ArticleEntry } from '../store/entry.ts'
import { compareAsc } from 'date-fns/compareAsc'
import { parseMoment, toInstant } from '../content/moment.ts'
import { compareText } from './sort-chronologically.ts'

/** What the site takes for now, where BUILD_TIME says so (an ISO instant), and the zone its days are counted in. */
export interface Clock {
  readonly buildTime: string | null
  /** IANA zone. */
  readonly timezone: string
}

/**
 * Find the civil day the site takes for today: BUILD_TIME's, else that of the newest publication or update. Never the
 * machine's; `null` where nothing says it.
 */
export function findToday(
  articles: readonly Pick<ArticleEntry, 'meta'>[],
  { buildTime, timezone }: Clock,
): string | null {
  if (buildTime !== null) return parseMoment(buildTime, timezone, timezone)?.day ?? null
  const days = articles.flatMap(({ meta }) => [meta.published.day, meta.updated?.day ?? []].flat())
  return days.toSorted(compareText).at(-1) ?? null
}

/**
 * Find the instant the site takes for now, in ISO 8601: BUILD_TIME, else the newest publication or update; a day alone
 * begins with its first moment. `null` where nothing says it.
 */
export function findNow(
  articles: readonly Pick<ArticleEntry, 'meta'>[],
  { buildTime, timezone }: Clock,
): string | null {
  if (buildTime !== null) return buildTime
  return articles
    .flatMap(({ meta }) =>
      [meta.published, meta.updated].flatMap((each) =>
        each ? toInstant(each, meta.timezone ?? timezone) : [],
      ),
    )
    .reduce<string | null>((last, each) => (last !== null && compareAsc(each, last) <= 0 ? last : each), null)
}
