import type { EditorMark } from '../content/frontmatter.ts'
import type { Span } from '../markdown/span.ts'
import { findMeantAttributions, findMeantHappenings } from './find-meant.ts'
import type { Edited, Reading } from './reading.ts'
import type { MarkResult } from './set-event.ts'

/** An entry of an article: `2021-12-23-conference#e-talks-begin`, `#e-talks-begin` in the article itself. */
const ENTRY = /^[^#]*#(?<room>[es])-./

/** Have the marked words tell the same event, or be the same statement, as entries elsewhere; or others. */
export function setSame(reading: Reading, mark: EditorMark, span: Span): MarkResult {
  const same = (mark['same-as'] ?? []).filter(isEntry)
  const other = (mark['not-same-as'] ?? []).filter(isEntry)
  const rooms = new Set([...same, ...other].map((each) => ENTRY.exec(each)?.groups?.['room']))
  if (rooms.size === 0) return { reading }
  if (rooms.size > 1) return { problem: 'Events and statements cannot be the same. Write a mark for each.' }
  const isEvent = rooms.has('e')
  const meant = new Set<object>(
    isEvent
      ? findMeantHappenings(reading.happenings, span)
      : findMeantAttributions(reading.attributions, span),
  )
  if (meant.size === 0)
    return {
      problem: `No ${isEvent ? 'event' : 'statement'} is read in these words. Mark words of one, or add it with the same mark.`,
    }
  if (meant.size > 1)
    return { problem: 'These words belong to more than one entry. Mark words of the one you mean alone.' }
  const join = <Entry extends Edited>(entry: Entry): Entry => {
    if (!meant.has(entry)) return entry
    const origin = entry.origin === 'read' ? 'confirmed' : entry.origin
    const sameAs = [...(entry.sameAs ?? []), ...same]
    const notSameAs = [...(entry.notSameAs ?? []), ...other]
    return {
      ...entry,
      origin,
      ...(sameAs.length > 0 && { sameAs }),
      ...(notSameAs.length > 0 && { notSameAs }),
    }
  }
  return {
    reading: {
      ...reading,
      happenings: reading.happenings.map(join),
      attributions: reading.attributions.map(join),
    },
  }
}

/** Tell an entry from a person, who is named by an id alone. */
export function isEntry(written: string): boolean {
  return written.includes('#')
}
