import { isRecord } from './is-record.ts'

/** What the name in a record of an author or a topic is called. */
const NAMES = ['name', 'title', 'displayName', 'display_name', 'fullName', 'full_name', 'label', 'slug']

/** Make names of what stands for authors: a name, a list, or records; “By” in front of a name says nothing. */
export function toAuthors(value: unknown): unknown[] {
  const listed = typeof value === 'string' ? (toListed(value) ?? value) : value
  return toItems(listed).map((item) =>
    typeof item === 'string' ? item.replace(/^\s*by\s+(?=\p{Lu})/iu, '') : item,
  )
}

/** Make topics of what stands for them: a list, records, or one text that commas part. No topic twice, whatever its case. */
export function toTopics(values: readonly unknown[]): unknown[] {
  const topics = values.flatMap((value) =>
    typeof value === 'string' ? (toListed(value) ?? splitTopics(value)) : toItems(value),
  )
  const written = topics.filter((topic) => topic !== '')
  const first = new Map(written.toReversed().map((topic) => [toKey(topic), topic]))
  return written.filter((topic) => first.get(toKey(topic)) === topic && first.delete(toKey(topic)))
}

/** What commas part, or semicolons where there are no commas: those that end a reference of HTML part nothing. */
function splitTopics(written: string): string[] {
  return written.split(written.includes(',') ? ',' : /(?<!&[#\w]{1,31});/).map((topic) => topic.trim())
}

/** Some converters put a whole list into quotation marks: `"[a, b]"`; `null` where it is none. */
function toListed(written: string): string[] | null {
  const inside = /^\s*\[(?<inside>[^[\]]*)\]\s*$/.exec(written)?.groups?.['inside']
  if (inside === undefined) return null
  return splitTopics(inside).map((each) => each.replace(/^(?<mark>["'])(?<words>.*)\k<mark>$/, '$<words>'))
}

function toKey(topic: unknown): unknown {
  return typeof topic === 'string' ? topic.toLowerCase() : topic
}

function toItems(value: unknown): unknown[] {
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.filter((item) => item !== null && item !== '').map(toName)
}

function toName(item: unknown): unknown {
  if (!isRecord(item)) return item
  const name = NAMES.find((each) => typeof item[each] === 'string')
  if (name !== undefined) return item[name]
  const parts = [item['first_name'] ?? item['firstName'], item['last_name'] ?? item['lastName']]
  return parts.some((part) => typeof part === 'string') ? parts.filter(Boolean).join(' ') : item
}
