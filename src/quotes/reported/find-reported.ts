import type { Person } from '../../people/person.ts'
import { SPEECH_VERBS } from '../../language/en/morphology/speech-verbs.ts'
import type { TextDocument } from '../../text/document.ts'
import { isFurniture } from '../../text/is-furniture.ts'
import type { Attribution, Speaker } from '../attribution.ts'
import type { Frame, Item } from '../clause/frame.ts'
import type { QuoteReading } from '../link/quote-reading.ts'
import { gatherQuotedItems, isQuotedWithin, type QuotedItems } from './quoted-items.ts'
import { sayingOf } from '../words/saying-verbs.ts'
import { isNegatedSubject } from '../clause/is-negated-subject.ts'
import { isToldByAnother } from './is-told-by-another.ts'
import { readReport, type ReportReading } from './read-report.ts'
import { toReportScope, type ReportScope } from './report-scope.ts'
import { toReported } from './to-reported.ts'

/** Longer sentences, in items, are left alone: reading stays linear. */
const LONGEST_SENTENCE = 160

/**
 * Find what a text reports somebody to have said without marks, in the order of the cues. A cue that governs a quotation
 * is left to it; headings, questions and what nobody said (denials, plans, conditions) report nothing.
 */
export function findReported(
  { text, blocks, tokens, sentences }: TextDocument,
  frames: readonly Frame[],
  quoted: readonly QuoteReading[],
  people: ReadonlyMap<string, Person>,
): Attribution[] {
  const quotedItems = gatherQuotedItems(quoted)
  const found: Attribution[] = []
  let before: Speaker | null = null
  let next = 0
  let sentence = 0
  for (const frame of frames) {
    const block = blocks[frame.block]
    if (!block || block.kind === 'heading' || isFurniture(text, block)) continue
    const own = { ...frame, items: [...frame.items] }
    const here = quotedItems.get(frame)
    for (let first = 0; first < own.items.length;) {
      const end = findStop(own.items, first)
      const token = own.items[first]?.token ?? 0
      while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= token) sentence++
      const span = sentences[sentence]
      if (span && end - first <= LONGEST_SENTENCE && hasCue(own.items, first, end))
        readSentence(toReportScope(own, { first, end }, tokens, span), here)
      first = end + 1
    }
  }
  return found

  function readSentence(scope: ReportScope, here: QuotedItems | undefined): void {
    const { items, first, end } = scope
    if (items[end - 1]?.lower === '?') return
    const readings: ReportReading[] = []
    for (let cue = first; cue < end; cue++) {
      const reading = items[cue]?.kind === 'cue' && !here?.cues.has(cue) ? readReport(scope, cue) : null
      if (reading) readings.push(reading)
    }
    for (const reading of readings.filter((each) => !isToldByAnother(scope, each, readings))) {
      const source = items[reading.reporter.first]
      if (
        isQuotedWithin(here, reading.parts, source?.start) ||
        isNegatedSubject(text, scope.items, scope.first, reading.reporter)
      )
        continue
      const attribution = toReported(text, scope, reading, people, speakerBefore(source?.start ?? 0))
      found.push(attribution)
      before = attribution.speaker ?? before
    }
  }

  /** Who spoke last before an offset, quoted or reported: whom “it” and “they” go back to. */
  function speakerBefore(offset: number): Speaker | null {
    for (let reading = quoted[next]; reading && reading.quotation.start < offset; reading = quoted[++next])
      before = reading.speaker
    return before
  }
}

function findStop(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && items[at]?.kind !== 'stop') at++
  return at
}

/** Tell whether a sentence has a verb of saying, or a noun that looks like one. */
function hasCue(items: readonly Item[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const item = items[at]
    const verb = item?.kind === 'cue' ? item.verb : item?.kind === 'word' && SPEECH_VERBS.get(item.lower)
    if (verb && sayingOf(verb.lemma)) return true
  }
  return false
}
