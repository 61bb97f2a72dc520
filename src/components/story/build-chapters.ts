import type { Story } from '../../archive/build-stories.ts'
import { toStart } from '../../archive/story-parts.ts'
import type { DatedSaying } from '../../archive/dated-saying.ts'
import type { TimelineEntry } from '../../archive/timeline-entry.ts'
import type { Words } from '../words/words.ts'
import { groupSparse } from '../timeline/group-sparse.ts'
import { placeSayings } from './place-sayings.ts'
import { findSilence } from './find-silence.ts'

/** What stands on a story's line of time. */
export type StoryItem =
  | {
      readonly kind: 'event'
      /** Its anchor, once on the page. */
      readonly id: string
      readonly entry: TimelineEntry
      readonly sayings: readonly DatedSaying[]
    }
  | { readonly kind: 'said'; readonly sayings: readonly DatedSaying[] }
  | { readonly kind: 'silence'; readonly words: string }

/** The items that begin in one year, or in years in a row that hold few. */
export interface Chapter {
  /** The year, the first of several: `2002`. */
  readonly year: string
  /** The last of several; else the same. */
  readonly last: string
  /** How many events it has. */
  readonly events: number
  readonly items: readonly StoryItem[]
}

/** Give the event of an item, where it is one. */
export function toEntry(item: StoryItem | undefined): TimelineEntry | undefined {
  return item?.kind === 'event' ? item.entry : undefined
}

/** Set out a story by years as time ran: events with what was said on their days, quotations of other days, and silences. */
export function buildChapters(
  { timeline, sayings }: Pick<Story, 'timeline' | 'sayings'>,
  words: Words,
): Chapter[] {
  const { besides, alone } = placeSayings(timeline, sayings)
  const taken = new Set<string>()
  const events = timeline.map((entry): Node => {
    const item = {
      kind: 'event',
      id: toAnchor(entry, taken),
      entry,
      sayings: besides.get(entry) ?? [],
    } as const
    return {
      start: toStart(entry.when),
      end: entry.when.end ?? entry.when.start ?? '',
      item,
    }
  })
  const said = [...alone].map(([day, group]): Node => ({
    start: day,
    end: day,
    item: { kind: 'said', sayings: group },
  }))
  const nodes = [...events, ...said].toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
  return [...Map.groupBy(addSilences(nodes, words), ({ start }) => start.slice(0, 4))].map(
    ([year, group]) => ({
      year,
      last: year,
      events: group.filter(({ item }) => item.kind === 'event').length,
      items: group.map(({ item }) => item),
    }),
  )
}

/** Join years in a row that hold little, so that none of them takes a chapter's room. */
export function joinSparse(chapters: readonly Chapter[]): Chapter[] {
  return groupSparse(chapters).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    const events = group.reduce((sum, each) => sum + each.events, 0)
    return [{ year: first.year, last: last.last, events, items: group.flatMap(({ items }) => items) }]
  })
}

/** The same, its end first. */
export function reverseChapters(chapters: readonly Chapter[]): Chapter[] {
  return chapters.toReversed().map((chapter) => ({ ...chapter, items: chapter.items.toReversed() }))
}

interface Node {
  readonly start: string
  readonly end: string
  readonly item: StoryItem
}

/** A silence stands in the year it begins in. */
function addSilences(nodes: readonly Node[], words: Words): Node[] {
  let end = ''
  return nodes.flatMap((node) => {
    const silence = end === '' ? null : findSilence(end, node.start, words)
    const start = end
    if (node.end > end) end = node.end
    return silence === null
      ? [node]
      : [{ start, end: start, item: { kind: 'silence', words: silence } as const }, node]
  })
}

function toAnchor({ lead }: TimelineEntry, taken: Set<string>): string {
  let id = lead.id
  for (let count = 2; taken.has(id); count++) id = `${lead.id}-${count}`
  taken.add(id)
  return id
}
