import { type Findable, SEARCH_KINDS, type SearchKind } from './search-record.ts'

/** A part of what can be found that is loaded as one: things of one kind, of articles of some years or months. */
export interface Shard {
  readonly kind: SearchKind
  /** First and last year or month of publication, as `2026` or `2026-03`. */
  readonly from: string
  readonly to: string
  readonly things: readonly Findable[]
}

/**
 * A shard is loaded as a whole before anything in it is found: so many things weigh about 40 kilobytes. Articles bring
 * their texts, of which making an index holds all at once, some 300 kilobytes for each.
 */
const MOST = { article: 800, statement: 5000, event: 5000, speaker: 5000 } as const

/** The newest is what is searched first: it holds no less than this part of what it may, and so sometimes more. */
const LEAST = 1 / 4

/**
 * Part what can be found into shards by kind and time, the newest first. Years are gathered from the oldest on, so that
 * what is added later leaves all but the newest two as they are. A year that is too large is taken by its months; a month
 * that is stands alone.
 */
export function planShards(things: readonly Findable[]): Shard[] {
  const byKind = Map.groupBy(things, ({ kind }) => kind)
  return SEARCH_KINDS.flatMap((kind) => gatherTimes(kind, byKind.get(kind) ?? []).toReversed())
}

function gatherTimes(kind: SearchKind, things: readonly Findable[]): Shard[] {
  const shards: Shard[] = []
  const most = MOST[kind]
  const years = groupInOrder(things, ({ published }) => published.slice(0, 4))
  const times = years.flatMap(([year, own]) =>
    own.length > most ? groupInOrder(own, ({ published }) => published) : [[year, own] as const],
  )
  for (const [time, own] of times) {
    const last = shards.at(-1)
    if (last && last.things.length + own.length <= most) shards[shards.length - 1] = join(last, time, own)
    else shards.push({ kind, from: time, to: time, things: own })
  }
  const [before, newest] = shards.slice(-2)
  if (before && newest && newest.things.length < most * LEAST)
    return [...shards.slice(0, -2), join(before, newest.to, newest.things)]
  return shards
}

function join(shard: Shard, to: string, things: readonly Findable[]): Shard {
  return { ...shard, to, things: [...shard.things, ...things] }
}

function groupInOrder(
  things: readonly Findable[],
  toTime: (thing: Findable) => string,
): [time: string, things: readonly Findable[]][] {
  return [...Map.groupBy(things, toTime)].toSorted(([a], [b]) => (a < b ? -1 : 1))
}
