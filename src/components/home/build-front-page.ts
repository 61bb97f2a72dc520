import type { Archive, ReportedEvent } from '../../archive/build-archive.ts'
import type { ReportedStatement } from '../../archive/build-speakers.ts'
import type { ArticleEntry, EventEntry } from '../../article/entry.ts'
import { isAhead } from '../dates/when-shape.ts'

/** The articles of one day. */
export interface Day {
  readonly day: string
  readonly articles: readonly ArticleEntry[]
}

/** What the front page shows. */
export interface FrontPage {
  /** The civil day it is of. */
  readonly today: string
  readonly lead: ArticleEntry
  /** The lead's latest events, in order of time. */
  readonly leadEvents: readonly EventEntry[]
  /** All other articles, newest day first. */
  readonly days: readonly Day[]
  /** The latest quotations of speakers who are named. */
  readonly onTheRecord: readonly ReportedStatement[]
  /** What lies ahead of today, soonest first. */
  readonly comingUp: readonly ReportedEvent[]
}

const EVENTS = 3
const STATEMENTS = 5
const AHEAD = 5

/** Make up the front page; `null` where nothing has been published. */
export function buildFrontPage({ today, articles, timeline }: Archive): FrontPage | null {
  const [lead, ...others] = articles
  if (!lead || today === null) return null
  const leadEvents = timeline.filter(({ article }) => article.id === lead.id)
  return {
    today,
    lead,
    leadEvents: leadEvents.filter(({ when }) => !isAhead(when, today)).slice(-EVENTS),
    days: groupByDay(others),
    onTheRecord: findLatestQuotations(articles),
    comingUp: timeline.filter(({ when }) => isAhead(when, today)).slice(0, AHEAD),
  }
}

/** Group articles, newest first, by the civil day each came out. */
export function groupByDay(articles: readonly ArticleEntry[]): Day[] {
  const days = new Map<string, ArticleEntry[]>()
  for (const article of articles) {
    const { day } = article.meta.published
    const group = days.get(day)
    if (group) group.push(article)
    else days.set(day, [article])
  }
  return [...days].map(([day, group]) => ({ day, articles: group }))
}

function findLatestQuotations(articles: readonly ArticleEntry[]): ReportedStatement[] {
  const found: ReportedStatement[] = []
  for (const article of articles)
    for (const statement of article.statements) {
      if (found.length === STATEMENTS) return found
      const isNamed = statement.speaker !== null && statement.speaker.kind !== 'anonymous'
      if (statement.kind === 'direct' && isNamed) found.push({ ...statement, article })
    }
  return found
}
