import type { KnownPerson } from '../content/person-file.ts'
import { type Span, toExcerpt } from '../markdown/span.ts'
import { roleAt } from '../people/role-at.ts'
import type { Speaker } from '../quotes/attribution.ts'
import { findMeantAttributions } from './find-meant.ts'
import { inTextOrder } from './in-text-order.ts'
import type { MarkContext } from './mark-context.ts'
import type { EditedAttribution, Reading } from './reading.ts'

/** Whom an editor names: somebody with a file, a source by its description, or `null` for nobody who is known. */
export type NamedSpeaker = KnownPerson | { readonly description: string } | null

/** Have somebody say the marked words: what was read there gets their name, else a statement is added. */
export function setSpeaker(reading: Reading, span: Span, named: NamedSpeaker, context: MarkContext): Reading {
  const meant = new Set(findMeantAttributions(reading.attributions, span))
  if (meant.size === 0) {
    const added = toAdded(span, toSpeaker(named, span, context), context.document.text)
    return {
      ...reading,
      attributions: inTextOrder([...reading.attributions, added], ({ content }) => content[0]),
    }
  }
  const attributions = reading.attributions.map((attribution): EditedAttribution => {
    if (!meant.has(attribution)) return attribution
    const { speaker } = attribution
    if (isNamed(speaker, named))
      return { ...attribution, confidence: speaker === null ? 0 : 1, origin: 'confirmed' }
    const changed = toSpeaker(named, speaker?.mention ?? span, context)
    return { ...attribution, speaker: changed, confidence: changed === null ? 0 : 1, origin: 'corrected' }
  })
  return { ...reading, attributions }
}

/** A statement that an editor found: direct where it stands in marks, unless they say otherwise. */
function toAdded(span: Span, speaker: Speaker | null, text: string): EditedAttribution {
  return {
    kind: 'direct',
    quote: [toExcerpt(text, withoutMarks(text, span))],
    content: [toExcerpt(text, span)],
    cue: null,
    speaker,
    occasion: null,
    clause: null,
    confidence: speaker === null ? 0 : 1,
    rule: 'editor',
    origin: 'added',
  }
}

function toSpeaker(named: NamedSpeaker, mention: Span, { document, published }: MarkContext): Speaker | null {
  const { text } = document
  if (named === null) return null
  if ('description' in named) {
    const { description } = named
    const at = findNearest(text.toLowerCase(), description.toLowerCase(), mention.start)
    const words = at === null ? mention : { start: at, end: at + description.length }
    return { id: null, kind: 'anonymous', name: description, role: null, mention: toExcerpt(text, words) }
  }
  const { id, kind, name } = named
  return { id, kind, name, role: roleAt(named, published), mention: toExcerpt(text, mention) }
}

function isNamed(speaker: Speaker | null, named: NamedSpeaker): boolean {
  if (speaker === null || named === null) return speaker === named
  if ('description' in named)
    return speaker.id === null && speaker.name.toLowerCase() === named.description.toLowerCase()
  return speaker.id === named.id
}

/** Where words stand nearest to an offset. */
function findNearest(text: string, words: string, offset: number): number | null {
  const [before, after] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)]
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after)
  return offset - before <= after - offset ? before : after
}

/** Cut the quotation marks off the ends of a span. */
export function withoutMarks(text: string, { start, end }: Span): Span {
  const opening = /^[“"«„‘']/u.test(text.slice(start, end)) ? 1 : 0
  const closing = /[”"»“’']$/u.test(text.slice(start, end)) ? 1 : 0
  return { start: start + opening, end: end - closing }
}
