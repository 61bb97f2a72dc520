import { type Span, toExcerpt } from '../markdown/span.ts'
import type { ResolvedMention } from '../people/identity.ts'
import type { Person } from '../people/person.ts'
import type { Speaker } from './attribution.ts'
import { describeSource } from './describe-source.ts'
import { findAntecedent } from './find-antecedent.ts'
import type { Frame, Item } from './frame.ts'
import type { Governor } from './governor.ts'
import { toJointSpeaker, toSpeaker } from './to-speaker.ts'

/** Who may be meant by “it” and “they”: whoever was quoted last, or the subjects of this and the last paragraph. */
export interface Earlier {
  readonly speaker: Speaker | null
  readonly frame: Frame | undefined
}

/** Turn the source a governor found into a speaker. */
export function toSourceSpeaker(
  text: string,
  governor: Governor,
  people: ReadonlyMap<string, Person>,
  before: Earlier,
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
  const partners = findPartners(items, source)
  if (partners.length > 1) return toJointSpeaker(text, partners, people)
  const speaker = toSpeaker(text, span, isWhole ? mention : null, people)
  if (speaker || mention?.kind !== 'pronoun') return speaker
  const spoken = toAntecedent(text, span, mention, before.speaker)
  if (spoken || !/^(?:it|they)$/.test(mention.head)) return spoken
  const pronoun = mention.head === 'it' ? 'it' : 'they'
  const meant = findAntecedent(pronoun, frame, source, before.frame)
  const named = meant && toSpeaker(text, meant, meant, people)
  return named && { ...named, mention: toExcerpt(text, span) }
}

function mentionOf(item: Item): ResolvedMention | null {
  if (item.kind === 'mention') return item.mention
  return item.kind === 'word' ? item.owner : null
}

/** “Ann Moravec and Tomas Lindqvist said”: the names that “and” joins before the source, in their order. */
function findPartners(items: readonly Item[], source: number): ResolvedMention[] {
  const names: ResolvedMention[] = []
  for (let at = source; at >= 0 && at > source - 8; at -= 2) {
    const item = items[at]
    if (item?.kind !== 'mention' || item.mention.kind !== 'name') break
    names.unshift(item.mention)
    const joint = items[at - 1]?.lower ?? ''
    if (!(names.length === 1 ? /^(?:and|&)$/ : /^,$/).test(joint)) break
  }
  return names
}

/** “It added”: the body that spoke last; “they added”: the group. A pronoun that fits neither is nobody’s. */
function toAntecedent(
  text: string,
  span: Span,
  mention: ResolvedMention | null,
  before: Speaker | null,
): Speaker | null {
  if (mention?.kind !== 'pronoun' || before === null) return null
  const isBody = mention.head === 'it' && before.kind === 'organisation'
  const isGroup = mention.head !== 'it' && before.id === null && before.kind !== 'organisation'
  return isBody || isGroup ? { ...before, mention: toExcerpt(text, span) } : null
}
