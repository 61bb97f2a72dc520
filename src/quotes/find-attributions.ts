import type { People } from '../people/resolve-people.ts'
import type { TextDocument } from '../text/document.ts'
import type { Attribution } from './attribution.ts'
import { buildFrames } from './clause/frame.ts'
import { findTurns } from './find-turns.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { readQuotes } from './read-quotes.ts'
import { findReported } from './reported/find-reported.ts'
import { THRESHOLD } from './confidence/rule-confidence.ts'
import { toAttribution } from './to-attribution.ts'

/**
 * Find who is quoted with what, in text order. Fragments under one cue, parts around one reporting clause and a
 * quotation that runs over paragraphs are one attribution; titles, nicknames, scare quotes and what nobody in particular
 * promised to do are none. Below the threshold of confidence a speaker stays unknown.
 */
export function findAttributions(
  document: TextDocument,
  { people, mentions }: People,
  threshold = THRESHOLD,
): Attribution[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const frames = buildFrames(document, mentions)
  const turns = findTurns(document, byId)
  const told = frames.map((frame) => (turns.has(frame.block) ? { ...frame, items: [] } : frame))
  const readings = readQuotes(document, frames, byId, turns)
  const quoted = groupParts(readings).map((parts) => toAttribution(document.text, parts))
  const reported = findReported(document, told, readings, byId)
  return [...quoted, ...reported]
    .map((each) => withoutDoubt(each, threshold))
    .filter(saysSomething)
    .toSorted((a, b) => toStart(a) - toStart(b))
}

function toStart({ content }: Attribution): number {
  return content[0]?.start ?? 0
}

function groupParts(readings: readonly QuoteReading[]): [QuoteReading, ...QuoteReading[]][] {
  const groups: [QuoteReading, ...QuoteReading[]][] = []
  for (const reading of readings) {
    const group = groups.at(-1)
    if (reading.isPart && group) group.push(reading)
    else groups.push([reading])
  }
  return groups
}

/** “They agreed to meet” says nothing where the text does not tell who they are. */
function saysSomething({ kind, speaker, content }: Attribution): boolean {
  return kind !== 'reported' || speaker !== null || !content[0]?.text.startsWith('to ')
}

/** However sure the clause is: what is not told of anybody, or not surely enough, says nothing of who spoke. */
function withoutDoubt(attribution: Attribution, threshold: number): Attribution {
  const isNamed = attribution.speaker !== null && attribution.confidence >= threshold
  return isNamed ? attribution : { ...attribution, speaker: null, confidence: 0 }
}
