import { toExcerpt } from '../../markdown/span.ts'
import type { ResolvedMention } from '../../people/identity.ts'
import type { Person } from '../../people/person.ts'
import type { Speaker } from '../attribution.ts'
import { describeSource } from './describe-source.ts'
import { findAntecedent, findJointAntecedent } from './find-antecedent.ts'
import { findApposed } from '../clause/find-apposed.ts'
import type { Frame, Item } from '../clause/frame.ts'
import type { Link } from '../link/governor.ts'
import { isPersonName } from '../clause/is-person-name.ts'
import { toJointSpeaker, toSpeaker } from './to-speaker.ts'

/** Who may be meant by “it” and “they”: whoever was quoted last, or the subjects of this and the last paragraph. */
export interface Earlier {
  readonly speaker: Speaker | null
  readonly frame: Frame | undefined
}

/** Turn the source a governor found into a speaker. */
export function toSourceSpeaker(
  text: string,
  governor: Link,
  people: ReadonlyMap<string, Person>,
  before: Earlier,
): Speaker | null {
  const { frame, source, sourceEnd } = governor
  if (source === null) return null
  const { items } = frame
  const issuer = findIssuer(items, sourceEnd)
  if (issuer) return toSpeaker(text, issuer, issuer, people)
  const [first, last] = [items[source], items[sourceEnd - 1]]
  if (!first || !last) return null
  const mention = mentionOf(first)
  const isWhole = sourceEnd === source + 1 || /^(?:who|which|that)$/.test(last.lower)
  const isDescribed = mention?.kind === 'description' && mention.person === null && isWhole
  const span = (isDescribed && describeSource(governor)) || { start: first.start, end: last.end }
  const partners = findPartners(items, source)
  if (partners.length > 1) return toJointSpeaker(text, partners, people)
  const found = toSpeaker(text, span, isWhole ? mention : null, people)
  const speaker = found && found.id === null ? { ...found, name: withoutRelative(found.name) } : found
  if (speaker || mention?.kind !== 'pronoun') return speaker
  const excerpt = toExcerpt(text, span)
  const spoken = fitsPronoun(mention, before.speaker) ? before.speaker : null
  const meant =
    mention.head === 'it' || mention.head === 'they'
      ? findAntecedent(mention.head, frame, source, before.frame)
      : null
  const named =
    meant && (spoken?.mention.start ?? -1) < meant.start ? toSpeaker(text, meant, meant, people) : spoken
  const joint = named || mention.head !== 'they' ? null : findJointAntecedent(frame, source, before.frame)
  const meantOrJoint = named ?? (joint && toJointSpeaker(text, findPartners(joint.items, joint.last), people))
  return meantOrJoint && { ...meantOrJoint, mention: excerpt }
}

const DOCUMENTS = /^(?:statement|letter|email|e-mail|message|memo|note|post|tweet)$/

/** “A statement from Ann Holm said”: whoever issues a document speaks in it. */
function findIssuer(items: readonly Item[], sourceEnd: number): ResolvedMention | null {
  const [document, from, issuer, cue] = items.slice(sourceEnd - 1, sourceEnd + 3)
  const word = document && (document.kind === 'mention' ? document.mention.head : document.lower)
  const isIssued = DOCUMENTS.test(word?.toLowerCase() ?? '') && /^(?:from|by)$/.test(from?.lower ?? '')
  if (!isIssued || issuer?.kind !== 'mention' || cue?.kind !== 'cue') return null
  // “A message from Aldine”: one word may be a place.
  const { kind, head, type } = issuer.mention
  return kind === 'name' && !head.includes(' ') && type !== 'person' ? null : issuer.mention
}

function mentionOf(item: Item): ResolvedMention | null {
  if (item.kind === 'mention') return item.mention
  return item.kind === 'word' ? item.owner : null
}

/**
 * The names that “and” joins before the source, in their order: “Ann Moravec and Tomas Lindqvist said”, “Ann Moravec, of the
 * board, and Tomas Lindqvist said”.
 */
function findPartners(items: readonly Item[], source: number): ResolvedMention[] {
  const names: ResolvedMention[] = []
  for (let at = source; at >= 0 && at > source - 8; at -= 2) {
    const item = items[at]
    if (item?.kind !== 'mention' || item.mention.kind !== 'name') break
    // “the Interior and Local Government Secretary Ann Holm”: a person and what is none do not speak together.
    if (names[0] && (names[0].person === null) !== (item.mention.person === null)) break
    names.unshift(item.mention)
    const joint = items[at - 1]?.lower ?? ''
    const apposed = /^(?:and|&)$/.test(joint) && isPersonName(item) ? items[findApposed(items, at - 2)] : null
    if (apposed?.kind === 'mention') return [apposed.mention, ...names]
    if (!(names.length === 1 ? /^(?:and|&)$/ : /^,$/).test(joint)) break
  }
  return names
}

/** Several people by name, or a described group. */
const PLURAL = / and |s$|(?:people|men|police|children|family|others?)$/i

/** “It added”: the body that spoke last; “they added”: the group. */
function fitsPronoun({ head }: ResolvedMention, before: Speaker | null): boolean {
  if (before === null) return false
  if (head === 'it') return before.kind === 'organisation'
  return before.id === null && before.kind !== 'organisation' && PLURAL.test(before.name)
}

/** “A member who said”, “one member, who said”: the pronoun and its comma are no part of who it is. */
function withoutRelative(name: string): string {
  if (!/\b(?:who|which|that)$/.test(name)) return name
  let end = name.lastIndexOf(' ')
  while (end > 0 && /[\s,—–-]/.test(name[end - 1] ?? '')) end--
  return end > 0 ? name.slice(0, end) : name
}
