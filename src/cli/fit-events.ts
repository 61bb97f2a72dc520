import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { EVENT_FEATURES, type EventFeatureId } from '../events/event-features.ts'
import type { EventWeights } from '../events/event-weights.ts'
import { findHappenings } from '../events/find-happenings.ts'
import { type EventMaterial, readEventMaterial } from './event-material.ts'
import { fitLogistic, type LogisticExample } from './fit-logistic.ts'

const FOLDS = 5
const FEATURES = EVENT_FEATURES.map(({ id }) => id)
const THRESHOLDS = [0.4, 0.5, 0.6]
/** An event is shown from this probability: half of the F1 reached, where F1 is highest. */
const THRESHOLD = 0.4
const MATERIAL = 'events-dev.jsonl'
const TARGET = join(import.meta.dirname, '../events/fitted-weights.ts')
const scoreSchema = z.object({ recall: z.number(), precision: z.number(), f1: z.number() })

const [folder = '', ...flags] = process.argv.slice(2)
if (folder === '') {
  console.log(
    'Name a folder that holds corpora/events-dev.jsonl and score/events.mjs: npm run fit:events -- FOLDER.',
  )
  process.exit(1)
}
const gold = join(folder, 'corpora', MATERIAL)
const material = readEventMaterial(gold)
const scratch = mkdtempSync(join(tmpdir(), 'fit-'))
try {
  printCrossValidation()
  if (flags.includes('--ablate')) printAblation()
} finally {
  rmSync(scratch, { recursive: true })
}
if (!flags.includes('--dry')) write(fitWeights(material, []))

/** Print what articles score whose fold the weights were not fitted to, for several thresholds, and by confidence. */
function printCrossValidation(): void {
  console.log(`${material.length} articles, ${FOLDS} folds by article`)
  for (const threshold of THRESHOLDS) console.log(threshold.toFixed(2), show(crossValidate([], threshold)))
  const judged = foldsOf((train, held) =>
    held.flatMap(({ examples }) => judge(fitWeights(train, []), examples)),
  ).flat()
  for (let from = 0.9; from >= 0.3; from -= 0.1) {
    const band = judged.filter(({ p }) => p >= from - 1e-9 && p < from + 0.1 - 1e-9)
    const right = band.filter(({ isRight }) => isRight).length
    console.log(`confidence from ${from.toFixed(1)}: ${right} of ${band.length} right`)
  }
}

/** Print what is lost, cross-validated, without each feature. */
function printAblation(): void {
  const whole = crossValidate([], THRESHOLD).f1
  for (const { id } of EVENT_FEATURES) {
    const { f1 } = crossValidate([id], THRESHOLD)
    console.log(`without ${id}: ${(100 * (f1 - whole)).toFixed(2)}`)
  }
}

interface Judged {
  readonly p: number
  readonly isRight: boolean
}

function judge(
  { bias, features }: EventWeights,
  examples: readonly LogisticExample<EventFeatureId>[],
): Judged[] {
  return examples.map(({ signs, isTrue }) => {
    const logit = signs.reduce((sum, id) => sum + features[id], bias)
    return { p: 1 / (1 + Math.exp(-logit)), isRight: isTrue }
  })
}

function foldsOf<T>(use: (train: readonly EventMaterial[], held: readonly EventMaterial[]) => T): T[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    use(
      material.filter((_, index) => index % FOLDS !== fold),
      material.filter((_, index) => index % FOLDS === fold),
    ),
  )
}

function crossValidate(without: readonly EventFeatureId[], threshold: number): z.infer<typeof scoreSchema> {
  const read = foldsOf((train, held) => {
    const weights = { ...fitWeights(train, without), threshold }
    return held.map(({ id, document, expressions, context }) =>
      JSON.stringify({ id, events: findHappenings(document, expressions, context, weights) }),
    )
  })
  const predicted = join(scratch, MATERIAL)
  writeFileSync(predicted, read.flat().join('\n'))
  const scorer = join(folder, 'score/events.mjs')
  const { stdout } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], { encoding: 'utf8' })
  return scoreSchema.parse(JSON.parse(stdout))
}

function show({ recall, precision, f1 }: z.infer<typeof scoreSchema>): string {
  const [r, p, f] = [recall, precision, f1].map((share) => (100 * share).toFixed(1))
  return `recall ${r}  precision ${p}  F1 ${f}`
}

function fitWeights(articles: readonly EventMaterial[], without: readonly EventFeatureId[]): EventWeights {
  const examples = articles.flatMap((article) =>
    article.examples.map(({ signs, isTrue }) => ({
      isTrue,
      signs: signs.filter((id) => !without.includes(id)),
    })),
  )
  const { base, ...features } = fitLogistic(examples, FEATURES)
  return { bias: round(base), threshold: THRESHOLD, features: toRounded(features) }
}

function toRounded(features: EventWeights['features']): EventWeights['features'] {
  const entries = FEATURES.map((id) => [id, round(features[id])] as const)
  return Object.fromEntries(entries) as EventWeights['features']
}

function round(weight: number): number {
  return Math.round(1000 * weight) / 1000
}

function write(weights: EventWeights): void {
  const examples = material.reduce((sum, article) => sum + article.examples.length, 0)
  const lines = Object.entries(weights.features).map(([id, weight]) => `    ${toKey(id)}: ${weight},`)
  writeFileSync(
    TARGET,
    `import type { EventWeights } from './event-weights.ts'

/**
 * Written by \`npm run fit:events -- FOLDER\`: fitted to ${examples} candidates of the ${material.length} annotated articles of
 * corpora/${MATERIAL}.
 */
export const FITTED_WEIGHTS: EventWeights = {
  bias: ${weights.bias},
  threshold: ${weights.threshold},
  features: {
${lines.join('\n')}
  },
}
`,
  )
}

function toKey(id: string): string {
  return /^\w+$/.test(id) ? id : `'${id}'`
}
