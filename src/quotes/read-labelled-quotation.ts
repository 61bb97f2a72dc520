import { toExcerpt } from '../markdown/span.ts'
import { foldName } from '../people/fold-name.ts'
import type { Person } from '../people/person.ts'
import type { Quotation } from '../text/quotation.ts'
import type { Frame } from './frame.ts'
import type { QuoteReading } from './quote-reading.ts'
import { toHangingConfidence } from './rule-confidence.ts'

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
  const named = surnames.get(toSurname(name)) ?? null
  const person = named && isIntroduced(named, start) ? named : null
  if (!person && (name.length < SHORTEST_UNKNOWN || name !== name.toUpperCase() || STAGE_WORDS.test(name)))
    return null
  const mention = toExcerpt(text, { start, end: start + name.length })
  const { id, kind, name: whole, role } = person ?? { id: null, kind: 'anonymous', name, role: null }
  const rule = 'label'
  return {
    frame,
    item: quote,
    quotation: { ...quotation, inner: { start: inner.start + label[0].length, end: inner.end } },
    governor: null,
    speaker: { id, kind, name: whole, role, mention },
    rule,
    confidence: toHangingConfidence(rule),
    isPart: false,
  }
}

/** Tell whether the text has named somebody in full before an offset: a label alone makes no person. */
function isIntroduced({ name, mentions: [first] }: Person, offset: number): boolean {
  return name.includes(' ') && first !== undefined && first.start < offset
}

function toSurname(name: string): string {
  return foldName(name).split(' ').at(-1) ?? ''
}
