import type { Frame } from '../frame.ts'
import type { QuoteReading } from '../quote-reading.ts'
import type { ItemRange } from './report-context.ts'

/** What is quoted in a paragraph: the cues that are spent on it, and where the source of each quotation stands. */
export interface QuotedItems {
  readonly cues: Set<number>
  /** Offset of the source’s mention by the quotation’s item; null where nobody is named. */
  readonly sources: Map<number, number | null>
}

/** Gather what is quoted in each paragraph. */
export function gatherQuotedItems(readings: readonly QuoteReading[]): ReadonlyMap<Frame, QuotedItems> {
  const found = new Map<Frame, QuotedItems>()
  for (const { frame, governor, item, speaker } of readings) {
    // A sentence that leads to the quotation behind it has something of its own to report.
    if (governor?.cue != null && governor.side !== 'before') quotedIn(governor.frame).cues.add(governor.cue)
    quotedIn(frame).sources.set(item, speaker?.mention.start ?? null)
  }
  return found

  function quotedIn(frame: Frame): QuotedItems {
    const quoted = found.get(frame) ?? { cues: new Set(), sources: new Map() }
    found.set(frame, quoted)
    return quoted
  }
}

/** Tell whether a source, or nobody, is already quoted with words of what it is reported to have said. */
export function isQuotedWithin(
  quoted: QuotedItems | undefined,
  parts: readonly ItemRange[],
  source: number | undefined,
): boolean {
  for (const { first, end } of parts)
    for (let at = first; at < end; at++) {
      const other = quoted?.sources.get(at)
      if (other === null || (other !== undefined && other === source)) return true
    }
  return false
}
