import { type Span, toExcerpt } from '../markdown/span.ts'
import { foldName } from '../people/fold-name.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from '../text/quotation.ts'
import type { Speaker } from './attribution.ts'
import type { Frame } from './clause/frame.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { toHangingConfidence } from './confidence/rule-confidence.ts'

const LABEL = /^\s*(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u
const SHORTEST_UNKNOWN = 4
/** Labels in capitals that nobody bears. */
const STAGE_WORDS =
  /^(?:VIDEO|AUDIO|CROSSTALK|NOTE|UPDATE|QUESTION|ANSWER|WATCH|READ|MORE|LIVE|BREAKING|CORRECTION|EXCLUSIVE)$/

/**
 * Find the people of an article by their surnames, as the labels of transcripts name them; null for a surname two share.
 */
export function bySurname(people: ReadonlyMap<string, Person>): ReadonlyMap<string, Person | null> {
  const all = new Map<string, Person | null>()
  for (const person of people.values()) {
    const surname = toSurname(person.name)
    if (person.kind === 'person') all.set(surname, all.has(surname) ? null : person)
  }
  return all
}

/**
 * Read a quotation that begins with its speaker’s name, as a transcript’s turns do: “DELGADO: Nobody has signed.” The
 * label is none of the words. In ordinary letters it must name somebody the article has named before; in capitals it may be
 * a stranger’s, who is called by it. Null where there is no label.
 */
export function readLabelledQuotation(
  text: string,
  { frame, quote }: { readonly frame: Frame; readonly quote: number },
  quotation: Quotation,
  surnames: ReadonlyMap<string, Person | null>,
): QuoteReading | null {
  const { inner } = quotation
  const label = LABEL.exec(text.slice(inner.start, inner.end))
  const name = label?.groups?.name
  if (!label || name === undefined) return null
  const start = inner.start + label[0].indexOf(name)
  const speaker = toLabelled(text, { start, end: start + name.length }, surnames)
  if (!speaker) return null
  const rule = 'label'
  return {
    frame,
    item: quote,
    quotation: { ...quotation, inner: { start: inner.start + label[0].length, end: inner.end } },
    governor: null,
    speaker,
    rule,
    confidence: toHangingConfidence(rule),
    isPart: false,
  }
}

/**
 * Turn a label into a speaker: somebody the article has named in full before, else, in capitals, a stranger who is called
 * by it. Null for any other words.
 */
export function toLabelled(
  text: string,
  span: Span,
  surnames: ReadonlyMap<string, Person | null>,
): Speaker | null {
  const mention = toExcerpt(text, span)
  const named = surnames.get(toSurname(mention.text)) ?? null
  if (named && isIntroduced(named, span.start)) {
    const { id, kind, name, role } = named
    return { id, kind, name, role, mention }
  }
  const isStranger = mention.text.length >= SHORTEST_UNKNOWN && mention.text === mention.text.toUpperCase()
  if (!isStranger || mention.text.split(' ').some((word) => STAGE_WORDS.test(word))) return null
  return { id: null, kind: 'anonymous', name: mention.text, role: null, mention }
}

/** Tell whether the text has named somebody in full before an offset: a label alone makes no person. */
function isIntroduced({ name, mentions: [first] }: Person, offset: number): boolean {
  return name.includes(' ') && first !== undefined && first.start < offset
}

function toSurname(name: string): string {
  return foldName(name).split(' ').at(-1) ?? ''
}
