import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findTemporalExpressions } from '../../../src/dates/find-temporal-expressions.ts'
import type { TemporalExpression } from '../../../src/dates/temporal-expression.ts'
import { findHappenings } from '../../../src/events/find-happenings.ts'
import { toPlainBlocks } from '../../../src/markdown/plain-text.ts'
import { toDocument } from '../../../src/text/document.ts'
import { findHappeningsIn, PUBLISHED } from './find-happenings-in.ts'

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
    fc.property(texts, (text) => {
      const line = text.replaceAll(/\s+/g, ' ')
      for (const { passage, passages, expression, summary, confidence } of findHappeningsIn(text)) {
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

test.each([
  'On Monday ',
  'On Monday the mayor resigned, and ',
  'Monday’s ruling ',
  'On Monday the mayor resigned. ',
])('finding happenings takes time in proportion to the text: %j', (unit) => {
  const time = (count: number): number => {
    const text = unit.repeat(count)
    const document = toDocument(text, toPlainBlocks(text))
    const expressions = repeatExpressions(unit, count)
    const start = performance.now()
    findHappenings(document, expressions, { published: PUBLISHED, title: '' })
    return (performance.now() - start) / count
  }
  time(500)
  const short = time(1000)
  expect(time(10_000)).toBeLessThan(6 * Math.max(short, 0.02))
})

/** The expressions of a text that repeats a unit, read once. */
function repeatExpressions(unit: string, count: number): TemporalExpression[] {
  const document = toDocument(unit, toPlainBlocks(unit))
  const [first] = findTemporalExpressions(document, { published: PUBLISHED })
  if (!first) throw new Error('The unit has no date.')
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    start: first.start + index * unit.length,
    end: first.end + index * unit.length,
  }))
}
