import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import type { Quotation } from '../text/quotation.ts'
import { findSigns } from './confidence/find-signs.ts'
import type { Frame } from './clause/frame.ts'
import { countWords, isFullSentence } from './clause/full-sentence.ts'
import { govern } from './link/govern.ts'
import { governBefore } from './link/govern-before.ts'
import { governContext } from './link/govern-context.ts'
import { governRight } from './link/govern-right.ts'
import { governSigned } from './link/govern-signed.ts'
import { governSubjectBefore } from './link/govern-subject-before.ts'
import type { Governor, Link, QuoteContext } from './link/governor.ts'
import type { HangingRuleId } from './link/hanging-rules.ts'
import { isStageDirection, isTitleCase } from './clause/look-of-words.ts'
import { isNotSaid } from './not-said/is-not-said.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { toConfidence, toHangingConfidence } from './confidence/rule-confidence.ts'
import { traceFeatures } from './confidence/trace-features.ts'
import { toSourceSpeaker } from './speaker/to-source-speaker.ts'

/** Fewer words in marks without a cue are somebody’s turn of phrase, not a quotation. */
const FEWEST_WORDS = 6
/** Clauses behind a quotation that leave no doubt that it is theirs. */
const OWN_CLAUSE: ReadonlySet<Governor['rule']> = new Set([
  'subject-verb',
  'verb-subject',
  'subject-apposition-verb',
])
/** Paragraphs after which a quotation without a cue is no longer the last speaker’s. */
const NEAREST_BLOCKS = 2

/** What was read before a quotation. */
interface Before {
  /** The reading in front of it. */
  readonly last: QuoteReading | undefined
  /** The last one that is not said by the way (“chants of “…””, “was called “safe””): its voice may go on. */
  readonly heard: QuoteReading | undefined
}

/**
 * Read one quotation: by what reports it in its own sentence or leads to it; else, where it stands on its own, as the
 * continuation of what was quoted or reported before it. Null where nobody is quoted with it.
 */
export function readQuotation(
  { text, quotations }: TextDocument,
  context: QuoteContext,
  quotation: Quotation,
  { last, heard }: Before,
  people: ReadonlyMap<string, Person>,
): QuoteReading | null {
  const { frame, quote, words } = context
  const base = { frame, item: quote, quotation }
  if (isStageDirection(words)) return null
  if (quotation.continued && last) return readOwnClause() ?? inherit('continued', last)
  const governor = govern(context) ?? governSigned(context) ?? governBefore(context)
  if (last && isListed(context, last)) return inherit('listed', last)
  if (isNotSaid(context, governor)) return null
  if (governor) return attribute(governor)
  if (!isStanding(frame, quote, words) || !isEnded(words, quotation, quotations[nextIndex(frame, quote)]))
    return null
  if (!isFullSentence(words) && heard?.frame !== frame) return unattributed('fragment')
  const reported = isFullSentence(words) ? governContext(context) : null
  if (reported) return attribute(reported)
  if (!heard || heard.frame.block < frame.block - NEAREST_BLOCKS) return unattributed('unknown')
  if (heard.frame === frame) return inherit('same-paragraph', heard)
  if (isFullSentence(words) && goesOn(governSubjectBefore(context))) return inherit('same-subject', heard)
  return inherit(isOwnParagraph(frame, quote) && isNext(heard, frame) ? 'previous-speaker' : 'loose', heard)

  /** A paragraph that opens with a mark may begin another’s words, where the last one was never closed. */
  function readOwnClause(): QuoteReading | null {
    const found = governRight(context)
    const reading = found && OWN_CLAUSE.has(found.rule) ? attribute(found) : null
    return reading?.speaker && reading.speaker.name !== last?.speaker?.name ? reading : null
  }

  function attribute(found: Governor): QuoteReading {
    const speaker = toSourceSpeaker(text, found, people, heard?.speaker ?? null)
    const signs = findSigns(found, frame, quote, words, speaker, heard)
    traceFeatures(found, signs, quotation.start)
    const confidence = toConfidence(found, signs) * toCertainty(found)
    const isPart =
      last?.governor?.frame === found.frame &&
      last.governor.cue === found.cue &&
      (found.cue !== null || last.governor.source === found.source)
    return { ...base, governor: found, speaker, rule: null, confidence, isPart }
  }

  /** “Delgado went through the figures.”: the sentence before tells of the last speaker alone. */
  function goesOn(found: Link | null): boolean {
    const subject = found && toSourceSpeaker(text, found, people, null)
    return subject?.id != null && subject.id === heard?.speaker?.id
  }

  function inherit(rule: HangingRuleId, from: QuoteReading): QuoteReading {
    const confidence = toHangingConfidence(rule) * from.confidence
    const isPart = from === last && !/^(?:previous-speaker|same-subject|loose)$/.test(rule)
    return { ...base, governor: null, speaker: from.speaker, rule, confidence, isPart }
  }

  function unattributed(rule: HangingRuleId): QuoteReading {
    return {
      ...base,
      governor: null,
      speaker: null,
      rule,
      confidence: toHangingConfidence(rule),
      isPart: false,
    }
  }
}

/** How sure it is that the words that name the source mean who they were resolved to. */
function toCertainty({ frame: { items }, source }: Governor): number {
  const named = source === null ? undefined : items[source]
  if (named?.kind === 'word') return named.owner?.certainty ?? 1
  return named?.kind === 'mention' ? named.mention.certainty : 1
}

/**
 * Tell whether a quotation ends where its marks do, goes on in the next paragraph or, left open, takes no other with it:
 * one that does swallows what follows.
 */
function isEnded(words: string, { closed, nested }: Quotation, next: Quotation | undefined): boolean {
  return closed || next?.continued === true || (nested.length === 0 && /^[\p{L}\p{N}[(…‘]/u.test(words))
}

function nextIndex({ items }: Frame, quote: number): number {
  const item = items[quote]
  return item?.kind === 'quote' ? item.quotation + 1 : -1
}

/** “called it “late” and a “Gamble””: what “and” joins to a quotation is said too, capitals or not. */
function isListed({ frame: { items }, quote }: QuoteContext, before: QuoteReading): boolean {
  if (before.frame.items !== items || before.governor?.side === 'right') return false
  const article = /^(?:a|an|the)$/.test(items[quote - 1]?.lower ?? '') ? 1 : 0
  const joint = quote - 1 - article
  return before.item === joint - 1 && /^(?:and|or)$/.test(items[joint]?.lower ?? '')
}

/** Tell whether a paragraph is one quotation and no more. */
function isOwnParagraph({ items }: Frame, quote: number): boolean {
  return items.length <= quote + 2 && items.slice(0, quote).every(({ kind }) => kind === 'mark')
}

function isNext({ frame }: QuoteReading, { block }: Frame): boolean {
  return frame.block === block - 1
}

/** Tell whether words without a cue stand on their own: a sentence, long enough, or short behind another’s stop. */
function isStanding({ items }: Frame, at: number, words: string): boolean {
  const isSentence = items[at - 1]?.kind === 'stop' && /^[^\p{L}]*\p{Lu}.*[.!?…]$/su.test(words)
  if (isSentence && (items[at + 1] === undefined || items[at + 1]?.kind === 'stop')) return true
  return !isTitleCase(words) && (isFullSentence(words) || countWords(words) >= FEWEST_WORDS)
}
