import type { TimelineEntry } from '../archive/timeline-entry.ts'
import type { EventEntry, StatementEntry, StoredEntry } from '../store/entry.ts'
import type { Doubt, DoubtKind } from './doubt.ts'

/** A name under a quotation is looked at below this, an event below that. */
const SURE_SPEAKER = 0.9
const SURE_EVENT = 0.8

/** What a wrong reading of each kind costs readers, most first; below one it is what they miss. */
const HARM: Readonly<Record<DoubtKind, number>> = {
  speaker: 6,
  side: 5,
  disputed: 4,
  event: 3,
  unnamed: 2,
  undated: 1,
  unfiled: 0,
}

/** Find what wants a look in one article, by what the store keeps of it. What an editor has looked at is not doubtful. */
export function findDoubts(entry: StoredEntry): Doubt[] {
  const { id, statements, events, diagnostics, meta } = entry
  const make = (kind: DoubtKind, of: string, doubt: number): Doubt => ({
    key: `${id}#${of}`,
    kind,
    article: id,
    entry: of,
    other: null,
    harm: HARM[kind] + Math.min(0.99, Math.max(0, doubt)),
  })
  const unresolved = diagnostics.filter(({ rule }) => rule === 'unresolved-date')
  return [
    ...statements.filter(isRead).flatMap((statement) => {
      const kind = judgeStatement(statement)
      return kind ? [make(kind, statement.id, 1 - statement.confidence)] : []
    }),
    ...events.filter(isRead).flatMap((event) => {
      const kind = judgeEvent(event, meta.published.day)
      return kind ? [make(kind, event.id, 1 - event.confidence)] : []
    }),
    ...unresolved.map((_, index) => make('undated', `date-${index}`, 0)),
  ]
}

/** Find events that several articles date differently, each at its later report. */
export function findDisputes(timeline: readonly TimelineEntry[]): Doubt[] {
  return timeline.flatMap(({ datings, reports }) => {
    const [first, second] = datings.flatMap((dating) => dating.reports[0] ?? [])
    if (!first || !second || reports.some(({ sameAs }) => sameAs !== undefined)) return []
    const key = `${second.article.id}#${second.id}`
    const other = `${first.article.id}#${first.id}`
    const { article, id } = second
    return [
      {
        key: `${key}=${other}`,
        kind: 'disputed',
        article: article.id,
        entry: id,
        other,
        harm: HARM.disputed,
      },
    ]
  })
}

/** Find who is quoted by name and has no file, the most quoted first. */
export function findUnfiled(
  entries: readonly Pick<StoredEntry, 'id' | 'statements'>[],
  known: ReadonlySet<string>,
): Doubt[] {
  const said = new Map<string, { readonly article: string; readonly entry: string; count: number }>()
  for (const { id: article, statements } of entries)
    for (const { id: entry, speaker } of statements) {
      if (!speaker?.id || known.has(speaker.id)) continue
      const before = said.get(speaker.id)
      if (before) before.count += 1
      else said.set(speaker.id, { article, entry, count: 1 })
    }
  return [...said].map(([id, { article, entry, count }]) => ({
    key: `@${id}`,
    kind: 'unfiled',
    article,
    entry,
    other: id,
    harm: HARM.unfiled + 1 - 1 / (count + 1),
  }))
}

/** Sort by harm; of what does the same harm, the newest article first, then in text order, as given. */
export function sortDoubts(doubts: readonly Doubt[], published: ReadonlyMap<string, string>): Doubt[] {
  const toDay = ({ article }: Doubt): string => published.get(article) ?? ''
  return doubts.toSorted(
    (a, b) => b.harm - a.harm || (toDay(a) < toDay(b) ? 1 : toDay(a) > toDay(b) ? -1 : 0),
  )
}

function isRead({ origin }: Pick<EventEntry, 'origin'>): boolean {
  return origin === 'read'
}

function judgeStatement({ speaker, confidence, kind }: StatementEntry): DoubtKind | null {
  if (speaker !== null) return confidence < SURE_SPEAKER ? 'speaker' : null
  return kind === 'reported' ? null : 'unnamed'
}

function judgeEvent({ status, when, confidence }: EventEntry, published: string): DoubtKind | null {
  const isAhead = (when.start ?? when.end ?? published) > published
  const isBehind = (when.end ?? '9999-12-31') < published
  if ((status === 'past' && isAhead) || (status !== 'past' && isBehind)) return 'side'
  return confidence < SURE_EVENT ? 'event' : null
}
