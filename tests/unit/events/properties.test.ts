import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findHappeningsIn, toMarkdownDocument } from './find-happenings-in.ts'

const words = fc.constantFrom(
  ...'on Monday the council rejected a plan , . and who said “ ” ; that after Friday ’s ruling will in March 2026 he Norport New Mill 12,000 % not if PORT — talks'.split(
    ' ',
  ),
)
const texts = fc
  .array(fc.oneof({ weight: 9, arbitrary: words }, fc.string()), { maxLength: 120 })
  .map((parts) => parts.join(' '))

test('spans lie in the text, summaries are short and made of the article’s words, whatever the text', () => {
  fc.assert(
    fc.property(texts, (source) => {
      const { text } = toMarkdownDocument(source)
      const line = text.replaceAll(/\s+/g, ' ')
      for (const { passage, passages, expression, summary, confidence } of findHappeningsIn(source)) {
        expect(summary.length).toBeLessThanOrEqual(140)
        expect(summary.length).toBeGreaterThan(0)
        expect(line).toContain(summary.replace(/…$/, ''))
        expect(text.slice(expression.start, expression.end)).toBe(expression.text)
        expect(passages).toContainEqual(passage)
        for (const { start, end } of passages) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
      }
    }),
  )
})
