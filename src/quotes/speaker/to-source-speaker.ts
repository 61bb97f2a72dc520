import { toExcerpt } from '../../markdown/span.ts'
import type { ResolvedMention } from '../../people/identity.ts'
import type { Person } from '../../people/person.ts'
import type { Speaker } from '../attribution.ts'
import { describeSource } from './describe-source.ts'
import { findDescribedBody } from './find-described-body.ts'
import { findIssuer } from '../clause/find-issuer.ts'
import { findAntecedent, findJointAntecedent } from './find-antecedent.ts'
import { findApposed } from '../clause/find-apposed.ts'
import type { Frame, Item } from '../clause/frame.ts'
import type { Link } from '../link/governor.ts'
import { isPersonName } from '../clause/is-person-name.ts'
import { toJointSpeaker, toSpeaker } from './to-speaker.ts'

/** Turn the source a link found into a speaker; `spoken` is whoever was quoted last. */
export function toSourceSpeaker(
  text: string,
  governor: Link,
  people: ReadonlyMap<string, Person>,
  spoken: Speaker | null,
): Speaker | null {
  const { frame, source, sourceEnd } = governor
  if (source === null) return null
  const { items } = frame
  const [first, last] = [items[source], items[sourceEnd - 1]]
  if (!first || !last) return null
  const mention = mentionOf(first)
  const isWhole = sourceEnd === source + 1 || /^(?:who|which|that)$/.test(last.lower)
  const isDescribed = mention?.kind === 'description' && mention.person === null && isWhole
  const span = (isDescribed && describeSource(governor)) || { start: first.start, end: last.end }
  const body = mention && isWhole ? findBody(text, frame, source, people) : null
  if (body) return { ...body, mention: toExcerpt(text, span) }
  const partners = findPartners(items, source)
  if (partners.length > 1) return toJointSpeaker(text, partners, people)
  const found = toSpeaker(text, span, isWhole ? mention : null, people)
  const speaker = found && found.id === null ? { ...found, name: withoutRelative(found.name) } : found
  if (speaker || mention?.kind !== 'pronoun') return speaker
  const excerpt = toExcerpt(text, span)
  const heard = fitsPronoun(mention, spoken) ? spoken : null
  const meant =
    mention.head === 'it' || mention.head === 'they' ? findAntecedent(mention.head, frame, source) : null
  const named =
    meant && (heard?.mention.start ?? -1) < meant.start ? toSpeaker(text, meant, meant, people) : heard
  const joint = named || mention.head !== 'they' ? null : findJointAntecedent(frame, source)
  const meantOrJoint = named ?? (joint && toJointSpeaker(text, findPartners(joint.items, joint.last), people))
  return meantOrJoint && { ...meantOrJoint, mention: excerpt }
}

/** Whoever issued the document that speaks, or the body by name that a description means. */
function findBody(
  text: string,
  frame: Frame,
  source: number,
  people: ReadonlyMap<string, Person>,
): Speaker | null {
  const issued = findIssuer(frame, source)
  const item = issued?.frame.items[issued.item]
  if (issued && item?.kind === 'mention')
    return findBody(text, issued.frame, issued.item, people) ?? toSpeaker(text, item, item.mention, people)
  const body = findDescribedBody(text, frame, source)
  return body && toSpeaker(text, body, body, people)
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
