import { z } from 'zod'

const span = z.object({ text: z.string() })
const event = z.object({
  id: z.string(),
  summary: z.string(),
  when: z.object({ edtf: z.string() }),
  expression: span.extend({ start: z.number() }),
})
const statement = z.object({
  id: z.string(),
  kind: z.string(),
  quote: z.array(span),
  content: z.array(span),
  speaker: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
})

/** What of an article's JSON, as `read` prints it in whatever version, can be compared. */
export const readingSchema = z.object({
  id: z.string(),
  title: z.string().nullable().default(null),
  events: z.array(event),
  statements: z.array(statement),
})

export type ComparedReading = z.infer<typeof readingSchema>
type ReadEvent = z.infer<typeof event>
type ReadStatement = z.infer<typeof statement>

/** One thing that is read otherwise. */
export interface ReadingChange {
  readonly of: 'event' | 'statement'
  /** `moved`: another date; `renamed`: other words or another address; `respoken`: another speaker; `rekinded`: another kind. */
  readonly change: 'added' | 'lost' | 'moved' | 'renamed' | 'respoken' | 'rekinded'
  readonly id: string
  /** The article's words. */
  readonly words: string
  readonly before: string | null
  readonly after: string | null
}

/** Tell what is read otherwise of one article: events and statements by their ids, then those whose words stand where others did. */
export function diffReadings(before: ComparedReading, after: ComparedReading): ReadingChange[] {
  return [
    ...diffEntries(before.events, after.events, isSameEvent).flatMap(toEventChanges),
    ...diffEntries(before.statements, after.statements, isSameStatement).flatMap(toStatementChanges),
  ]
}

interface Pair<Entry> {
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Pair entries by their ids, else by what they tell; what stays alone is lost or added. */
function diffEntries<Entry extends { readonly id: string }>(
  before: readonly Entry[],
  after: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): Pair<Entry>[] {
  const left = new Map(after.map((entry) => [entry.id, entry]))
  const take = (entry: Entry | undefined): Entry | null => {
    if (entry) left.delete(entry.id)
    return entry ?? null
  }
  const named = before.map((entry) => ({ before: entry, after: take(left.get(entry.id)) }))
  const paired = named.map(({ before: one, after: other }) => ({
    before: one,
    after: other ?? take([...left.values()].find((each) => isSame(one, each))),
  }))
  return [...paired, ...[...left.values()].map((entry) => ({ before: null, after: entry }))]
}

function isSameEvent(one: ReadEvent, other: ReadEvent): boolean {
  return one.expression.text === other.expression.text && one.when.edtf === other.when.edtf
}

function isSameStatement(one: ReadStatement, other: ReadStatement): boolean {
  const [a, b] = [toSaid(one), toSaid(other)]
  return a.includes(b) || b.includes(a)
}

function toEventChanges({ before, after }: Pair<ReadEvent>): ReadingChange[] {
  const tell = ({ when, summary }: ReadEvent): string => `${when.edtf} ${summary}`
  const whole = toWhole('event', before, after, tell)
  if (whole || !before || !after) return whole ? [whole] : []
  const named = { of: 'event', id: after.id, words: after.summary } as const
  const [was, is] = [before.when.edtf, after.when.edtf]
  const isRenamed = before.summary !== after.summary || before.id !== after.id
  return [
    ...(was === is ? [] : [{ ...named, change: 'moved' as const, before: was, after: is }]),
    ...(isRenamed
      ? [{ ...named, change: 'renamed' as const, before: before.summary, after: after.summary }]
      : []),
  ]
}

function toStatementChanges({ before, after }: Pair<ReadStatement>): ReadingChange[] {
  const tell = (entry: ReadStatement): string => `${toName(entry)}: ${toSaid(entry)}`
  const whole = toWhole('statement', before, after, tell)
  if (whole || !before || !after) return whole ? [whole] : []
  const named = { of: 'statement', id: after.id, words: toSaid(after) } as const
  const isRenamed = toSaid(before) !== toSaid(after) || before.id !== after.id
  const differs = (change: ReadingChange['change'], was: string, is: string): ReadingChange[] =>
    was === is ? [] : [{ ...named, change, before: was, after: is }]
  return [
    ...differs('respoken', toName(before), toName(after)),
    ...differs('rekinded', before.kind, after.kind),
    ...(isRenamed
      ? [{ ...named, change: 'renamed' as const, before: toSaid(before), after: toSaid(after) }]
      : []),
  ]
}

function toWhole<Entry extends { readonly id: string }>(
  of: ReadingChange['of'],
  before: Entry | null,
  after: Entry | null,
  tell: (entry: Entry) => string,
): ReadingChange | null {
  if (before && !after)
    return { of, change: 'lost', id: before.id, words: tell(before), before: tell(before), after: null }
  if (after && !before)
    return { of, change: 'added', id: after.id, words: tell(after), before: null, after: tell(after) }
  return null
}

function toSaid({ quote, content }: ReadStatement): string {
  return (quote.length > 0 ? quote : content).map(({ text }) => text).join(' … ')
}

function toName({ speaker }: ReadStatement): string {
  return speaker === null ? 'nobody' : speaker.name
}
