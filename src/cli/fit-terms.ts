import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { toPlainBlocks } from '../markdown/plain-text.ts'
import { findMentions } from '../people/find-mentions.ts'
import { resolvePeople } from '../people/resolve-people.ts'
import { findTermCandidates } from '../quotes/not-said/find-term-candidates.ts'
import { TERM_SIGNS, type TermSign } from '../quotes/not-said/term-sign.ts'
import { toDocument } from '../text/document.ts'
import { fitLogistic, type LogisticExample } from './fit-logistic.ts'

const spanSchema = z.object({ start: z.number(), end: z.number() })
const lineSchema = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  quotes: z.array(spanSchema),
  unattributed: z.array(spanSchema.extend({ sure: z.boolean() })),
})
type Line = z.infer<typeof lineSchema>
type Span = z.infer<typeof spanSchema>

const FOLDS = 5
const OUTPUT = join(import.meta.dirname, '../quotes/not-said/term-weights.ts')
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8]

const file = process.argv[2]
if (file === undefined) {
  console.error('Name a corpus of quotations: npm run fit:terms -- FILE.jsonl')
  process.exit(1)
}
const lines = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => lineSchema.parse(JSON.parse(line)))
const articles = lines.map(toExamples)
printCrossValidation(articles)
writeFileSync(OUTPUT, toModule(fitLogistic(articles.flat(), TERM_SIGNS)))

/** The few words in marks of an article that annotators judged: a term (true) or somebody’s words. */
function toExamples({ text, date, quotes, unattributed }: Line): LogisticExample<TermSign>[] {
  const document = toDocument(text, toPlainBlocks(text))
  const people = resolvePeople(document, findMentions(document), [], date)
  return findTermCandidates(document, people).flatMap(({ quotation: { inner }, signs }) => {
    const isTerm = unattributed.some((span) => span.sure && isSame(span, inner))
    const isSaid = quotes.some((span) => isSame(span, inner))
    return isTerm === isSaid ? [] : [{ signs, isTrue: isTerm }]
  })
}

/** They share half of the longer of the two. */
function isSame(one: Span, other: Span): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared >= Math.max(one.end - one.start, other.end - other.start) / 2
}

/** Print what each threshold rejects, of terms and of somebody’s words, in articles the weights were not fitted on. */
function printCrossValidation(all: readonly (readonly LogisticExample<TermSign>[])[]): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitLogistic(all.filter((_, index) => index % FOLDS !== fold).flat(), TERM_SIGNS)
    return all
      .filter((_, index) => index % FOLDS === fold)
      .flat()
      .map(({ signs, isTrue }) => {
        const sum = signs.reduce((total, sign) => total + weights[sign], weights.base)
        return { isTrue, score: 1 / (1 + Math.exp(-sum)) }
      })
  }).flat()
  for (const threshold of THRESHOLDS) {
    const share = (isTrue: boolean): string => {
      const some = judged.filter((each) => each.isTrue === isTrue)
      const rejected = some.filter(({ score }) => score >= threshold).length
      return `${((100 * rejected) / some.length).toFixed(1)} per cent of ${some.length}`
    }
    console.log(`from ${threshold.toFixed(2)}  terms left alone ${share(true)}, words lost ${share(false)}`)
  }
}

function toModule(weights: Readonly<Record<TermSign | 'base', number>>): string {
  const entries = (['base', ...TERM_SIGNS] as const).map(
    (sign) => `  ${/-/.test(sign) ? `'${sign}'` : sign}: ${weights[sign].toFixed(2).replace(/\.?0+$/, '')},`,
  )
  return `import type { TermSign } from './term-sign.ts'

/**
 * What each sign adds to the logarithm of the odds that a few words in marks are a term and nobody’s words. Written by
 * \`npm run fit:terms\`, a logistic regression on news texts whose quotations were annotated; it prints how the weights do
 * on articles they were not fitted on.
 */
export const TERM_WEIGHTS: Readonly<Record<TermSign | 'base', number>> = {
${entries.join('\n')}
}
`
}
