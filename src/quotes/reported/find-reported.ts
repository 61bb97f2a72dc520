import type { Person } from '../../people/person.ts'
import type { TextDocument } from '../../text/document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame, Item } from '../frame.ts'
import type { QuoteReading } from '../quote-reading.ts'
import { SAYING_VERBS, type Saying } from '../words/saying-verbs.ts'
import { findReporter, type Reporter } from './find-reporter.ts'
import { isAsserted } from './is-asserted.ts'
import type { ItemRange } from './report-context.ts'
import { REPORT_RULES } from './report-rules.ts'
import { toReportScope, type ReportScope } from './report-scope.ts'
import { toReported } from './to-reported.ts'

/** Longer sentences, in items, are left alone: reading stays linear. */
const LONGEST_SENTENCE = 160
const ACCORDING: Saying = { clause: true, question: false, hearer: false, infinitive: false, order: false }

/**
 * Find what a text reports somebody to have said without marks, in text order of the cues. A cue that governs a
 * quotation is left to it; headings, questions and what nobody said (denials, plans, conditions) report nothing.
 */
export function findReported(
  { text, blocks, tokens, sentences }: TextDocument,
  frames: readonly Frame[],
  quoted: readonly QuoteReading[],
  people: ReadonlyMap<string, Person>,
): Attribution[] {
  const inMarks = findQuoted(quoted)
  const found: Attribution[] = []
  let sentence = 0
  for (const frame of frames) {
    if (blocks[frame.block]?.kind === 'heading') continue
    for (let first = 0; first < frame.items.length;) {
      const end = findStop(frame.items, first)
      const token = frame.items[first]?.token ?? 0
      while ((sentences[sentence]?.endToken ?? Number.POSITIVE_INFINITY) <= token) sentence++
      const here = sentences[sentence]
      if (here && end - first <= LONGEST_SENTENCE && hasCue(frame.items, first, end))
        readSentence(toReportScope(frame, { first, end }, tokens, here))
      first = end + 1
    }
  }
  return found

  function readSentence(scope: ReportScope): void {
    const { items, first, end, frame } = scope
    if (items[end - 1]?.lower === '?') return
    for (let cue = first; cue < end; cue++) {
      const item = items[cue]
      if (item?.kind !== 'cue' || inMarks.get(frame)?.cues.has(cue)) continue
      const { verb } = item
      const saying = verb.lemma === 'according to' ? ACCORDING : SAYING_VERBS.get(verb.lemma)
      const reporter = saying ? findReporter(scope, cue) : null
      if (!saying || !reporter || !isAsserted(scope, cue, reporter.first)) continue
      for (const { name, read } of REPORT_RULES) {
        const parts = read({ scope, cue, verb, saying, reporter })
        if (!parts) continue
        const attribution = toReported(text, scope, { cue, reporter, parts, rule: name }, people)
        if (!hasOwnQuotation(scope, parts, reporter, inMarks.get(frame))) found.push(attribution)
        break
      }
    }
  }
}

/** What is quoted in each frame: the cues that are spent, and who says the quotation at an item. */
interface Quoted {
  readonly cues: Set<number>
  readonly sources: Map<number, number | null>
}

function findQuoted(readings: readonly QuoteReading[]): Map<Frame, Quoted> {
  const found = new Map<Frame, Quoted>()
  for (const { frame, governor, item, speaker } of readings) {
    const quoted = found.get(frame) ?? { cues: new Set(), sources: new Map() }
    if (governor?.cue != null) quoted.cues.add(governor.cue)
    quoted.sources.set(item, speaker?.mention.start ?? null)
    found.set(frame, quoted)
  }
  return found
}

/** Tell whether the same words of the text say something in marks within what they are reported to have said. */
function hasOwnQuotation(
  { items }: ReportScope,
  parts: readonly ItemRange[],
  reporter: Reporter,
  quoted: Quoted | undefined,
): boolean {
  const source = items[reporter.first]?.start
  for (const { first, end } of parts)
    for (let at = first; at < end; at++)
      if (quoted?.sources.has(at) && [source, null].includes(quoted.sources.get(at) ?? null)) return true
  return false
}

function findStop(items: readonly Item[], from: number): number {
  let at = from
  while (at < items.length && items[at]?.kind !== 'stop') at++
  return at
}

function hasCue(items: readonly Item[], first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const item = items[at]
    if (item?.kind === 'cue' && (SAYING_VERBS.has(item.verb.lemma) || item.verb.lemma === 'according to'))
      return true
  }
  return false
}
