import type { ResolvedMention } from '../../people/identity.ts'
import { BODY_NOUNS, DOCUMENT_NOUNS } from '../../people/words/role-nouns.ts'
import type { Frame, Item } from '../clause/frame.ts'

/** Nouns that may tell of any body; the others only of one whose name has them or that was called so. */
const ANY_BODY = /^(?:organi[sz]ation|group|company|firm|agency|body|charity|association|institution)$/
const MOST_PARAGRAPHS = 12
/** Paragraphs in which a body must be the only one named for “the organization” to be it. */
const NEAR = 3
/** In items: a paragraph is searched no farther. */
const LONGEST = 150

/** A body by name and what tells that a description means it. */
interface Named {
  readonly mention: ResolvedMention
  readonly distance: number
  /** It was called so (“the Gull League, a charity”) or has the noun in its name; `any`: it was called something else. */
  readonly called: 'so' | 'any' | null
}

/**
 * Find the body that “the organization”, “the charity”, “the board” goes back to: the only one that was called so before or
 * has the noun in its name, else, for a noun that fits any body, the only one named near by. Null where several could be.
 */
export function findDescribedBody(text: string, frame: Frame, source: number): ResolvedMention | null {
  const item = frame.items[source]
  const noun = item?.kind === 'mention' ? toBodyNoun(text, item.mention) : null
  if (noun === null || /^(?:of|for|behind|that|which|who|in|at)$/.test(frame.items[source + 1]?.lower ?? ''))
    return null
  const named: Named[] = []
  let [place, from]: [Frame | undefined, number] = [frame, source - 1]
  for (let distance = 0; place && distance < MOST_PARAGRAPHS; distance++) {
    const { items }: Frame = place
    for (let at = from; at >= 0 && at > from - LONGEST; at--) {
      const other = items[at]
      if (other?.kind !== 'mention' || !isNamed(text, other.mention)) continue
      named.push({ mention: other.mention, distance, called: findCall(items, at, noun, text) })
    }
    place = place.previous
    from = (place?.items.length ?? 0) - 1
  }
  const groups = [
    named.filter(({ called }) => called === 'so'),
    ...(ANY_BODY.test(noun)
      ? [
          named.filter(({ called }) => called === 'any'),
          named.filter(({ mention, distance }) => distance <= NEAR && isBody(text, mention)),
        ]
      : []),
  ]
  return findOnly(text, groups.find(({ length }) => length > 0) ?? [])
}

/** “The organization”, and nothing else that says which. */
function toBodyNoun(text: string, { kind, type, person, head, start, end }: ResolvedMention): string | null {
  if (kind !== 'description' || type !== 'organisation' || person !== null) return null
  const isBare =
    end - start === head.length + 4 && text.slice(start, end - head.length).toLowerCase() === 'the '
  return isBare &&
    text.slice(end - head.length, end) === head &&
    BODY_NOUNS.has(head) &&
    !DOCUMENT_NOUNS.has(head)
    ? head
    : null
}

function findOnly(text: string, named: readonly Named[]): ResolvedMention | null {
  const [first] = named
  const key = first && toKey(text, first.mention)
  return first && named.every(({ mention }) => toKey(text, mention) === key) ? first.mention : null
}

function toKey(text: string, mention: ResolvedMention): string {
  return mention.person ?? toName(text, mention).toLowerCase()
}

function toName(text: string, { start, end }: ResolvedMention): string {
  return text.slice(start, end).replace(/^(?:the|a|an) /i, '')
}

/** A name that no person is known to bear: “Tolland Mills”, “The Gull League”. */
function isNamed(text: string, mention: ResolvedMention): boolean {
  const { kind, type } = mention
  if (kind === 'name') return type === 'organisation' || type === null
  return kind === 'description' && isBody(text, mention)
}

function isBody(text: string, mention: ResolvedMention): boolean {
  const { kind, type, head, end } = mention
  if (type !== 'organisation') return false
  return kind === 'name' || /^\p{Lu}/u.test(text.slice(end - head.length, end))
}

/** “The Gull League, a charity,”, “the charity Gull League”, “the Gull Charity”. */
function findCall(items: readonly Item[], at: number, noun: string, text: string): Named['called'] {
  const item = items[at]
  if (item?.kind !== 'mention') return null
  if (toName(text, item.mention).toLowerCase().split(/[\s-]/u).includes(noun)) return 'so'
  const behind = items[at + 1]?.lower === ')' ? at + 2 : at + 1
  const apposed = items[behind]?.lower === ',' ? items[behind + 1] : undefined
  const calls = [items[at - 1], apposed].flatMap((other) =>
    other?.kind === 'mention' && other.mention.kind === 'description' ? [other.mention] : [],
  )
  if (calls.some(({ head }) => head === noun)) return 'so'
  return calls.some(isAnyBody) ? 'any' : null
}

/** What any body may be called after it was called something else: “a charity … the organization”. */
function isAnyBody({ type, head }: ResolvedMention): boolean {
  return type === 'organisation' && !DOCUMENT_NOUNS.has(head)
}
