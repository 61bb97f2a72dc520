import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import { findSignature } from './find-signature.ts'
import type { Frame, Item } from './frame.ts'
import type { Governor } from './governor.ts'
import { governBefore } from './govern-before.ts'
import type { QuoteReading } from './quote-reading.ts'
import { toHangingConfidence } from './rule-confidence.ts'
import { toSourceSpeaker } from './to-source-speaker.ts'

const NOBODY = { speaker: null, frame: undefined }

/**
 * Read a paragraph set as a block quotation: its words are the quotation, with marks or without. The speaker is the one
 * who signs it (“— Tomas Lindqvist”, on its last line or in the next paragraph) or whom the paragraph before introduces.
 * Null where nobody does: an excerpt is no statement. The signing paragraph itself quotes nothing.
 */
export function readBlockQuotation(
  { text, blocks }: TextDocument,
  frames: readonly Frame[],
  index: number,
  before: QuoteReading | undefined,
  people: ReadonlyMap<string, Person>,
): QuoteReading | null {
  const frame = frames[index]
  const block = blocks[index]
  if (!frame || !block || findSignature(frame, 0) >= 0) return null
  const last = findLastLine(text, frame)
  const end = last === null ? block.end : (frame.items[last - 1]?.end ?? block.end)
  const governor = findGovernor(text, frames, blocks, index, last)
  const isPart =
    before !== undefined && before.frame.block === index - 1 && blocks[index - 1]?.quoted === true
  if (!governor && !isPart) return null
  const span = { start: block.start, end }
  const quotation = {
    ...span,
    inner: withoutMarks(text, span),
    block: index,
    closed: true,
    continued: isPart,
    nested: [],
  }
  const speaker = governor ? toSourceSpeaker(text, governor, people, NOBODY) : (before?.speaker ?? null)
  return {
    frame,
    item: 0,
    quotation,
    governor,
    speaker,
    rule: 'block-quotation',
    confidence: toHangingConfidence('block-quotation'),
    isPart,
  }
}

function findGovernor(
  text: string,
  frames: readonly Frame[],
  blocks: TextDocument['blocks'],
  index: number,
  last: number | null,
): Governor | null {
  const own = frames[index]
  if (own && last !== null) return toSigned(own, last)
  for (let next = index + 1; blocks[next]?.quoted === true && next < index + 6; next++) {
    const frame = frames[next]
    if (frame && findSignature(frame, 0) >= 0) return toSigned(frame, 0)
    if (frame && findLastLine(text, frame) !== null) break
  }
  const words = own ? text.slice(own.items[0]?.start, own.items.at(-1)?.end) : ''
  const spent = new Set<number>()
  return own
    ? governBefore({ frame: own, quote: 0, words, before: frames[index - 1], after: undefined, spent })
    : null
}

function toSigned(frame: Frame, dash: number): Governor | null {
  const source = findSignature(frame, dash)
  return source < 0
    ? null
    : { frame, cue: null, source, sourceEnd: source + 1, rule: 'block-quotation', side: 'before' }
}

/** The dash that opens a block’s last line, where that line signs it. */
function findLastLine(text: string, frame: Frame): number | null {
  const at = frame.items.findLastIndex(
    (item: Item, index) => index > 0 && text.charAt(item.start - 1) === '\n',
  )
  return at > 0 && findSignature(frame, at) >= 0 ? at : null
}

function withoutMarks(text: string, { start, end }: { start: number; end: number }) {
  const opening = /^[“"«„‘']/u.test(text.slice(start, end)) ? 1 : 0
  const closing = /[”"»“’']$/u.test(text.slice(start, end)) ? 1 : 0
  return { start: start + opening, end: end - closing }
}
