import type { EditorMark } from '../content/frontmatter.ts'
import { isOverlapping, type Span } from '../markdown/span.ts'
import type { Person } from '../people/person.ts'
import { roleAt } from '../people/role-at.ts'
import { inTextOrder } from './in-text-order.ts'
import type { MarkContext } from './mark-context.ts'
import type { Reading } from './reading.ts'
import { isEntry } from './set-same.ts'

/** What was read of an article: its entries and who they are about. */
export interface ReadPeople {
  readonly reading: Reading
  readonly people: readonly Person[]
}

/** Have the marked name mean somebody, wherever the article means the same by it, or take it from somebody it does not mean. */
export function setIdentity(
  read: ReadPeople,
  mark: EditorMark,
  span: Span,
  context: MarkContext,
): ReadPeople | { readonly problem: string } {
  const [meant] = (mark['same-as'] ?? []).filter((each) => !isEntry(each))
  const others = (mark['not-same-as'] ?? []).filter((each) => !isEntry(each))
  if (meant === undefined && others.length === 0) return read
  const isMarked = ({ mentions }: Person): boolean => mentions.some((each) => isOverlapping(each, span))
  const target = meant === undefined ? null : toPerson(meant, read.people, context)
  if (target === undefined)
    return {
      problem: `There is no person “${meant}”. Write the id of somebody of this article, or the name of a file in content/people.`,
    }
  if (target === null) return withoutMention(read, span, new Set(others))
  const joined = read.people.filter((person) => isMarked(person) && person.id !== target.id)
  if (joined.length === 0 && !isMarked(target))
    return { problem: 'These words name nobody who was read. Mark a name as it stands in the article.' }
  return joinPeople(read, target, joined)
}

function toPerson(
  id: string,
  people: readonly Person[],
  { people: known, published }: MarkContext,
): Person | undefined {
  const person = people.find((each) => each.id === id)
  if (person) return person
  const file = known.find((each) => each.id === id)
  return file && { id, kind: file.kind, name: file.name, role: roleAt(file, published), mentions: [] }
}

function joinPeople({ reading, people }: ReadPeople, target: Person, joined: readonly Person[]): ReadPeople {
  const ids = new Set(joined.map(({ id }) => id))
  const mentions = inTextOrder(
    [target, ...joined].flatMap((person) => person.mentions),
    (mention) => mention,
  )
  const { id, kind, name, role } = target
  const kept = people.filter((person) => person.id !== id && !ids.has(person.id))
  const attributions = reading.attributions.map((attribution) => {
    const { speaker } = attribution
    if (speaker === null || !ids.has(speaker.id ?? '')) return attribution
    return { ...attribution, speaker: { ...speaker, id, kind, name, role }, origin: 'corrected' as const }
  })
  return {
    reading: { ...reading, attributions },
    people: inTextOrder([...kept, { ...target, mentions }], (person) => person.mentions[0]),
  }
}

/** Nobody is left for whom the words spoke: a wrong name is worse than none. */
function withoutMention({ reading, people }: ReadPeople, span: Span, ids: ReadonlySet<string>): ReadPeople {
  const attributions = reading.attributions.map((attribution) => {
    const { speaker } = attribution
    const isWrong = speaker !== null && ids.has(speaker.id ?? '') && isOverlapping(speaker.mention, span)
    return isWrong
      ? { ...attribution, speaker: null, confidence: 0, origin: 'corrected' as const }
      : attribution
  })
  return {
    reading: { ...reading, attributions },
    people: people.flatMap((person) => {
      if (!ids.has(person.id)) return [person]
      const mentions = person.mentions.filter((mention) => !isOverlapping(mention, span))
      return mentions.length > 0 ? [{ ...person, mentions }] : []
    }),
  }
}
