import type { Frame } from './clause/frame.ts'
import type { Turn } from './find-turns.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { toHangingConfidence } from './confidence/rule-confidence.ts'

/** Read a turn of an interview as a quotation without marks; null where its label names nobody. */
export function readTurn(frame: Frame, { speaker, words }: Turn): QuoteReading | null {
  if (!speaker) return null
  const quotation = { ...words, inner: words, block: frame.block, closed: true, continued: false, nested: [] }
  const rule = 'turn'
  const confidence = toHangingConfidence(rule)
  return { frame, item: 0, quotation, governor: null, speaker, rule, confidence, isPart: false }
}
