import type { Frame } from '../clause/frame.ts'
import type { QuoteReading } from '../link/quote-reading.ts'
import type { ItemRange } from './report-context.ts'

/** What is quoted in a paragraph: the cues that are spent on it, and where the source of each quotation stands. */
export interface QuotedItems {
  readonly cues: Set<number>
  /** By the quotation’s item. */
  readonly quotes: Map<number, QuotedItem>
}

interface QuotedItem {
  /** Offset of the source’s mention; null where nobody is named. */
  readonly source: number | null
  /** The item that governs it in its own paragraph. */
  readonly cue: number | null
}

/** Gather what is quoted in each paragraph. */
export function gatherQuotedItems(readings: readonly QuoteReading[]): ReadonlyMap<Frame, QuotedItems> {
  const found = new Map<Frame, QuotedItems>()
  for (const { frame, governor, item, speaker } of readings) {
    // A sentence that leads to the quotation behind it has something of its own to report.
    if (governor?.cue != null && governor.side !== 'before') quotedIn(governor.frame).cues.add(governor.cue)
    const cue = governor?.frame === frame ? governor.cue : null
    quotedIn(frame).quotes.set(item, { source: speaker?.mention.start ?? null, cue })
  }
  return found

  function quotedIn(frame: Frame): QuotedItems {
    const quoted = found.get(frame) ?? { cues: new Set(), quotes: new Map() }
    found.set(frame, quoted)
    return quoted
  }
}

/**
 * Tell whether what a source is reported to have said is a quotation already told of: words quoted from that source or
 * nobody, or a quotation with its own reporting clause behind it (““We are done,” she said, according to the minutes”).
 */
export function isQuotedWithin(
  quoted: QuotedItems | undefined,
  parts: readonly ItemRange[],
  source: number | undefined,
): boolean {
  for (const part of parts)
    for (let at = part.first; at < part.end; at++) {
      const other = quoted?.quotes.get(at)
      if (
        other &&
        (other.source === null || other.source === source || isToldBehind(at, part.end, other.cue))
      )
        return true
    }
  return false
}

/** The reporting clause stands behind its quotation, as where that is the whole of what is said. */
function isToldBehind(quote: number, end: number, cue: number | null): boolean {
  return cue !== null && quote < cue && cue < end
}
