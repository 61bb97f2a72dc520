import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import { findSignature } from './clause/find-signature.ts'
import type { Frame, Item } from './clause/frame.ts'
import type { Governor } from './link/governor.ts'
import { governBefore } from './link/govern-before.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { toHangingConfidence } from './confidence/rule-confidence.ts'
import { toSourceSpeaker } from './speaker/to-source-speaker.ts'

/** In items: a name and what it is or where it is from. */
const LONGEST_SIGNATURE = 10

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
  const speaker = governor ? toSourceSpeaker(text, governor, people, null) : (before?.speaker ?? null)
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
    ? governBefore({
        text,
        frame: own,
        quote: 0,
        words,
        before: withColon(frames[index - 1]),
        after: undefined,
        spent,
      })
    : null
}

/** “Here is what Lindqvist said.”, “The board has put out this statement.”: a stop that leads on as a colon does. */
function withColon(frame: Frame | undefined): Frame | undefined {
  const last = frame?.items.findLastIndex(({ kind }) => kind !== 'stop') ?? -1
  const stop = frame?.items[last]
  if (!frame || stop?.kind !== 'mark' || stop.lower !== '.') return frame
  const from = frame.items.findLastIndex(({ kind }, index) => kind === 'stop' && index < last) + 1
  const sentence = frame.items.slice(Math.max(from, last - LONGEST_LEAD), last)
  const end = sentence.at(-1)
  const what = sentence.findIndex(({ lower }) => lower === 'what')
  const isTelling =
    what < 0
      ? STATEMENTS.test(end?.kind === 'mention' ? end.mention.head : (end?.lower ?? ''))
      : sentence.slice(what).some(({ kind }) => kind === 'cue')
  return isTelling ? { ...frame, items: frame.items.with(last, { ...stop, lower: ':' }) } : frame
}

/** In items: from “here” or the subject to the stop. */
const LONGEST_LEAD = 16
const STATEMENTS = /^(?:statement|message|response|reply|reaction|post|tweet|letter|note)$/

function toSigned(frame: Frame, dash: number): Governor | null {
  const source = findSignature(frame, dash)
  return source < 0
    ? null
    : {
        frame,
        cue: null,
        source,
        sourceEnd: source + 1,
        rule: 'block-quotation',
        place: null,
        side: 'before',
      }
}

/** The dash that opens a block’s last line, where that line signs it. */
function findLastLine(text: string, frame: Frame): number | null {
  const at = frame.items.findLastIndex(
    (item: Item, index) => index > 0 && (text.charAt(item.start - 1) === '\n' || isClosingDash(frame, index)),
  )
  return at > 0 && findSignature(frame, at) >= 0 ? at : null
}

/** “The ferry is late. — Tomas Lindqvist”: a dash behind the last sentence, with a name and little more. */
function isClosingDash({ items }: Frame, index: number): boolean {
  const before = items[index - 1]?.kind
  return (
    /^[—–―-]$/.test(items[index]?.lower ?? '') &&
    (before === 'stop' || before === 'quote') &&
    items[index + 1]?.kind === 'mention' &&
    items.length - index <= LONGEST_SIGNATURE &&
    !items.slice(index + 1).some(({ kind }) => kind === 'cue' || kind === 'stop')
  )
}

function withoutMarks(text: string, { start, end }: { start: number; end: number }) {
  const opening = /^[“"«„‘']/u.test(text.slice(start, end)) ? 1 : 0
  const closing = /[”"»“’']$/u.test(text.slice(start, end)) ? 1 : 0
  return { start: start + opening, end: end - closing }
}
