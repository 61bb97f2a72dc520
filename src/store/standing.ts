import { compareAsc } from 'date-fns/compareAsc'
import type { ArticleMeta } from '../content/frontmatter.ts'
import { type Moment, toInstant } from '../content/moment.ts'
import type { ArticleEntry, StoredEntry } from './entry.ts'

/** Whether readers see an article. */
export interface Standing {
  /** `held` waits for its time; of what is `withdrawn` the address alone is left. */
  readonly state: 'draft' | 'held' | 'withdrawn' | 'out'
  /** It is out, but its last update is still to come. */
  readonly awaitsUpdate: boolean
}

/**
 * Tell whether readers see an article, at an instant in ISO 8601. A plain day begins with its first moment in the
 * article's zone, else in the site's, an IANA zone.
 */
export function toStanding(meta: ArticleMeta, now: string, siteZone: string): Standing {
  const { draft, published, updated, withdrawn } = meta
  const hasCome = (moment: Moment): boolean => compareAsc(toDue(moment, meta, siteZone), now) <= 0
  const awaitsUpdate = updated !== null && !hasCome(updated)
  const isWithdrawn = withdrawn !== null && hasCome({ day: withdrawn, time: null, instant: null })
  if (draft) return { state: 'draft', awaitsUpdate }
  if (!hasCome(published)) return { state: 'held', awaitsUpdate }
  return { state: isWithdrawn ? 'withdrawn' : 'out', awaitsUpdate }
}

/** List the articles that are out. An update that is still to come is left away. */
export function listOut(entries: readonly StoredEntry[]): StoredEntry[] {
  return entries
    .filter(({ standing }) => standing.state === 'out')
    .map((entry) =>
      entry.standing.awaitsUpdate ? { ...entry, meta: { ...entry.meta, updated: null } } : entry,
    )
}

/** List the articles of which the address alone is left. */
export function listWithdrawn(entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.filter(({ standing }) => standing.state === 'withdrawn')
}

/** What waits for its time. */
export interface Awaited {
  readonly id: string
  /** The instant it is due at, in ISO 8601. */
  readonly due: string
}

/** List the articles and updates that wait for their time, the next one first. */
export function listAwaited(entries: readonly StoredEntry[], siteZone: string): Awaited[] {
  return entries
    .flatMap(({ id, meta, standing: { state, awaitsUpdate } }) => {
      const moment = state === 'held' ? meta.published : state === 'out' && awaitsUpdate ? meta.updated : null
      return moment ? [{ id, due: toDue(moment, meta, siteZone) }] : []
    })
    .toSorted((a, b) => compareAsc(a.due, b.due) || (a.id < b.id ? -1 : 1))
}

function toDue(
  moment: Moment,
  { timezone }: Pick<ArticleEntry['meta'], 'timezone'>,
  siteZone: string,
): string {
  return toInstant(moment, timezone ?? siteZone)
}
