import { isOverlapping, type Span, toExcerpt } from '../markdown/span.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { roleAt } from '../people/role-at.ts'
import { inTextOrder } from './in-text-order.ts'
import type { MarkContext } from './mark-context.ts'
import type { Reading } from './reading.ts'

/** Have a person say the marked words: what was read there gets their name, else a statement is added. */
export function setSpeaker(reading: Reading, span: Span, person: KnownPerson, context: MarkContext): Reading {
  const { id, kind, name } = person
  const { text } = context.document
  const toSpeaker = (mention: Span) => ({
    id,
    kind,
    name,
    role: roleAt(person, context.published),
    mention: toExcerpt(text, mention),
  })
  const isMeant = ({ quote, content }: Reading['attributions'][number]): boolean =>
    [...quote, ...content].some((part) => isOverlapping(part, span))
  if (!reading.attributions.some(isMeant)) {
    const inner = withoutMarks(text, span)
    const added = {
      kind: 'direct',
      quote: [toExcerpt(text, inner)],
      content: [toExcerpt(text, span)],
      cue: null,
      speaker: toSpeaker(span),
      occasion: null,
      clause: null,
      confidence: 1,
      rule: 'editor',
      origin: 'added',
    } as const
    return {
      ...reading,
      attributions: inTextOrder([...reading.attributions, added], ({ content }) => content[0]),
    }
  }
  const attributions = reading.attributions.map((attribution) => {
    if (!isMeant(attribution)) return attribution
    const isRight = attribution.speaker?.id === id
    const mention = attribution.speaker?.mention ?? span
    const origin = isRight ? ('confirmed' as const) : ('corrected' as const)
    return { ...attribution, speaker: toSpeaker(mention), confidence: 1, origin }
  })
  return { ...reading, attributions }
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const opening = /^[“"«„‘']/u.test(text.slice(start, end)) ? 1 : 0
  const closing = /[”"»“’']$/u.test(text.slice(start, end)) ? 1 : 0
  return { start: start + opening, end: end - closing }
}
