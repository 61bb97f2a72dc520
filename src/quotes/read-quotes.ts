import type { Person } from '../people/person.ts'
import type { TextDocument } from '../text/document.ts'
import type { Speaker } from './attribution.ts'
import type { Frame } from './frame.ts'
import { govern } from './govern.ts'
import type { Governor } from './governor.ts'
import type { QuoteReading } from './quote-reading.ts'
import { toConfidence } from './rule-confidence.ts'
import { toSpeaker } from './to-speaker.ts'

const FEWEST_WORDS = 6

/** Read the quotations of a text in order: who says each, or that nobody is quoted with it. */
export function readQuotes(
  { text, quotations }: TextDocument,
  frames: readonly Frame[],
  people: ReadonlyMap<string, Person>,
): QuoteReading[] {
  const readings: QuoteReading[] = []
  for (const frame of frames)
    frame.items.forEach((item, index) => {
      const quotation = item.kind === 'quote' ? quotations[item.quotation] : undefined
      if (!quotation) return
      const words = text.slice(quotation.inner.start, quotation.inner.end)
      const before = readings.at(-1)
      const governor = govern({ frame, quote: index, words })
      const base = { frame, item: index, quotation, governor }
      if (governor) {
        const speaker = speakerOf(frame, governor)
        const isPart = before?.frame === frame && before.governor?.cue === governor.cue
        readings.push({
          ...base,
          speaker,
          rule: governor.rule,
          confidence: toConfidence(governor.rule),
          isPart,
        })
        return
      }
      const rule = findContextRule(frame, quotation.continued, before)
      if (rule !== 'continued' && !isFull(words) && countWords(words) < FEWEST_WORDS) return
      const speaker = rule === 'unknown' ? null : (before?.speaker ?? null)
      const isPart = rule === 'continued' || rule === 'same-paragraph'
      readings.push({ ...base, speaker, rule, confidence: toConfidence(rule), isPart })
    })
  return readings

  function speakerOf({ items }: Frame, { source, sourceEnd }: Governor): Speaker | null {
    if (source === null) return null
    const first = items[source]
    const last = items[(sourceEnd ?? source + 1) - 1]
    if (!first || !last) return null
    return toSpeaker(
      text,
      { start: first.start, end: last.end },
      first.kind === 'mention' ? first.mention : null,
      people,
    )
  }
}

function findContextRule(frame: Frame, isContinued: boolean, before: QuoteReading | undefined): string {
  if (!before) return 'unknown'
  if (isContinued) return 'continued'
  if (before.frame === frame) return 'same-paragraph'
  return before.frame.block >= frame.block - 2 ? 'previous-speaker' : 'unknown'
}

function isFull(words: string): boolean {
  return /^[^\p{L}]*\p{Lu}/u.test(words) && countWords(words) > 3
}

function countWords(words: string): number {
  return words.split(/\s+/).length
}
