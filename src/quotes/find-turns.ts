import type { Span } from '../markdown/span.ts'
import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import type { Speaker } from './attribution.ts'
import { bySurname, toLabelled } from './read-labelled-quotation.ts'

/** A paragraph of an interview or a transcript that begins with who speaks. */
export interface Turn {
  /** Null for “Q:” and “A:” and for whoever asks: they name nobody. */
  readonly speaker: Speaker | null
  /** What is said, without the label. */
  readonly words: Span
}

const LABEL =
  /^(?<name>[QA]|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3})(?:, \p{Lu}[\p{Lu} ,’'-]{2,60})?:\s+(?=[^\s“”"‘])/u
const ASKING = /^(?:Q|A|question|answer|journalist|reporter|interviewer|moderator|host)$/i
const LONGEST_LABEL = 120
const FEWEST = 3

/**
 * Find the turns of an interview or a transcript by their blocks. Three paragraphs or more begin with a label, at least two
 * speak, one asks, and one comes back or all labels stand in capitals: lists of results, roles and times never do.
 */
export function findTurns(
  { text, blocks }: TextDocument,
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<number, Turn> {
  const surnames = bySurname(people)
  const turns = new Map<number, Turn>()
  const labels: string[] = []
  let isAsking = false
  for (const [index, { kind, quoted, start, end }] of blocks.entries()) {
    if ((kind !== 'paragraph' && kind !== 'line') || quoted) continue
    const label = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)))
    const name = label?.groups?.name
    if (!label || name === undefined) continue
    const speaker = ASKING.test(name) ? null : toLabelled(text, { start, end: start + name.length }, surnames)
    if (!speaker && !ASKING.test(name)) continue
    turns.set(index, { speaker, words: { start: start + label[0].length, end } })
    labels.push(name)
    isAsking ||= text.slice(start, end).includes('?')
  }
  const different = new Set(labels.map((label) => label.toUpperCase().split(' ').at(-1))).size
  const isBack = different < labels.length || labels.every((label) => label === label.toUpperCase())
  return labels.length >= FEWEST && different > 1 && isAsking && isBack ? turns : new Map()
}
