import type { People } from '../../people/resolve-people.ts'
import type { Quotation } from '../../text/quotation.ts'
import type { TextDocument } from '../../text/document.ts'
import { buildFrames } from '../clause/frame.ts'
import { toHouseMarks } from '../house-marks.ts'
import { governBefore } from '../link/govern-before.ts'
import { govern } from '../link/govern.ts'
import { findTermSigns } from './find-term-signs.ts'
import { isFewWords } from './to-term-score.ts'
import type { TermSign } from './term-sign.ts'

/** A few words in marks and what can be seen of them. */
export interface TermCandidate {
  readonly quotation: Quotation
  readonly signs: readonly TermSign[]
}

/** Find what the term score judges in a text, for fitting its weights: few words with a head. Headings are left out. */
export function findTermCandidates(document: TextDocument, { mentions }: People): TermCandidate[] {
  const { text, blocks, quotations } = document
  const frames = buildFrames(document, mentions)
  const isHouseMark = toHouseMarks(text, quotations)
  return frames.flatMap((frame, index) =>
    frame.items.flatMap((item, quote) => {
      const quotation = item.kind === 'quote' ? quotations[item.quotation] : undefined
      if (!quotation || !isHouseMark(quotation) || blocks[index]?.kind === 'heading') return []
      const words = text.slice(quotation.inner.start, quotation.inner.end)
      if (!isFewWords(words)) return []
      const context = {
        text,
        frame,
        quote,
        words,
        before: frame.previous,
        after: frames[index + 1],
        spent: new Set<number>(),
      }
      const head = govern(context) ?? governBefore(context)
      return head ? [{ quotation, signs: findTermSigns(context, head) }] : []
    }),
  )
}
