import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import { isFurniture } from '../text/is-furniture.ts'
import type { Frame } from './clause/frame.ts'
import { toHouseMarks } from './house-marks.ts'
import type { QuoteReading } from './link/quote-reading.ts'
import { readBlockQuotation } from './read-block-quotation.ts'
import { bySurname, readLabelledQuotation } from './read-labelled-quotation.ts'
import type { Turn } from './find-turns.ts'
import { readTurn } from './read-turn.ts'
import { readQuotation } from './read-quotation.ts'
import { withoutRepeats } from './without-repeats.ts'

/** Read the quotations of a text in order: who says each. Headings, and words nobody is quoted with, give nothing. */
export function readQuotes(
  document: TextDocument,
  frames: readonly Frame[],
  people: ReadonlyMap<string, Person>,
  turns: ReadonlyMap<number, Turn>,
): QuoteReading[] {
  const { text, blocks, quotations } = document
  const readings: QuoteReading[] = []
  let heard: QuoteReading | undefined
  const surnames = bySurname(people)
  const isHouseMark = toHouseMarks(text, quotations)
  for (const [index, frame] of frames.entries()) {
    const block = blocks[index]
    if (!block || block.kind === 'heading' || isFurniture(text, block)) continue
    const turn = turns.get(index)
    if (turn) push(readTurn(frame, turn))
    else if (block.quoted) push(readBlockQuotation(document, frames, index, readings.at(-1), people))
    else readFrame(frame, frames[index - 1], frames[index + 1])
  }
  return withoutRepeats(text, readings)

  function readFrame(frame: Frame, before: Frame | undefined, after: Frame | undefined): void {
    const spent = new Set<number>()
    for (const [quote, item] of frame.items.entries()) {
      const quotation = item.kind === 'quote' ? quotations[item.quotation] : undefined
      if (!quotation || !isHouseMark(quotation)) continue
      const words = text.slice(quotation.inner.start, quotation.inner.end)
      const context = { text, frame, quote, words, before, after, spent }
      const reading =
        (frame.items[quote - 1]?.kind === 'cue'
          ? null
          : readLabelledQuotation(text, context, quotation, surnames)) ??
        readQuotation(document, context, quotation, { last: readings.at(-1), heard }, people)
      push(reading)
      if (reading?.governor?.side === 'right' && reading.governor.cue !== null)
        spent.add(reading.governor.cue)
    }
  }

  function push(reading: QuoteReading | null): void {
    if (!reading) return
    readings.push(reading)
    const isByTheWay = reading.rule === null && /^(?:judged|noun)$/.test(reading.governor?.rule ?? '')
    if (!isByTheWay) heard = reading
  }
}
