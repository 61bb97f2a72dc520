import { UTCDate } from '@date-fns/utc'
import { compareAsc } from 'date-fns/compareAsc'
import { subDays } from 'date-fns/subDays'
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

/**
 * Find the next instant, in ISO 8601, at which any article comes out, is updated or is withdrawn after `now`; `null` where
 * nothing waits. Until then all of them stand as they stand.
 */
export function findNextDue(entries: readonly StoredEntry[], now: string, siteZone: string): string | null {
  const recent = new UTCDate(subDays(now, 2)).toISOString().slice(0, 10)
  const instants = entries.flatMap(({ meta }) => {
    const { published, updated, withdrawn } = meta
    const gone = withdrawn === null ? [] : [{ day: withdrawn, time: null, instant: null }]
    const moments = [published, ...(updated ? [updated] : []), ...gone]
    // Most are long past: a day and more in any zone.
    const near = moments.filter(({ day }) => day >= recent)
    return near.map((moment) => toDue(moment, meta, siteZone)).filter((due) => compareAsc(due, now) > 0)
  })
  return instants.toSorted(compareAsc)[0] ?? null
}

function toDue(
  moment: Moment,
  { timezone }: Pick<ArticleEntry['meta'], 'timezone'>,
  siteZone: string,
): string {
  return toInstant(moment, timezone ?? siteZone)
}
