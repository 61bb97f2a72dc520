import type { TimelineEntry } from '../archive/timeline-entry.ts'

/** Give each entry of a line of time the id of its leading event, `-2` and so on where an earlier one has it: as their anchors on a story's page. */
export function toUniqueIds(entries: readonly Pick<TimelineEntry, 'lead'>[]): string[] {
  const taken = new Set<string>()
  return entries.map(({ lead }) => {
    let id = lead.id
    for (let count = 2; taken.has(id); count++) id = `${lead.id}-${count}`
    taken.add(id)
    return id
  })
}
