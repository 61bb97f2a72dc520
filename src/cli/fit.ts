import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { EVENT_FEATURES, type EventFeatureId } from '../events/event-features.ts'
import type { EventWeights } from '../events/event-weights.ts'
import { findHappenings } from '../events/find-happenings.ts'
import { type EventMaterial, readEventMaterial } from './event-material.ts'
import { fitLogistic, type Logit, type Row, toProbability } from './fit-logistic.ts'

const FOLDS = 5
const PENALTY = 2
const THRESHOLDS = [0.4, 0.5, 0.6]
/** An event is shown from this probability: half of the F1 reached, where F1 is highest. */
const THRESHOLD = 0.4
const MATERIAL = 'events-dev.jsonl'
const TARGET = join(import.meta.dirname, '../events/fitted-weights.ts')
const scoreSchema = z.object({ recall: z.number(), precision: z.number(), f1: z.number() })

const [folder = '', ...flags] = process.argv.slice(2)
if (folder === '') {
  console.log(
    'Name a folder that holds corpora/events-dev.jsonl and score/events.mjs: npm run fit -- FOLDER.',
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
if (!flags.includes('--dry')) write(fit(material, []))

/** Print what articles score whose fold the weights were not fitted to, for several thresholds, and by confidence. */
function printCrossValidation(): void {
  console.log(`${material.length} articles, ${FOLDS} folds by article`)
  for (const threshold of THRESHOLDS) console.log(threshold.toFixed(2), show(crossValidate([], threshold)))
  const judged = foldsOf((train, held) => held.flatMap(({ rows }) => judge(fit(train, []), rows))).flat()
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

function judge(
  weights: EventWeights,
  rows: readonly Row[],
): { readonly p: number; readonly isRight: boolean }[] {
  const logit = { bias: weights.bias, weights: EVENT_FEATURES.map(({ id }) => weights.features[id]) }
  return rows.map(({ features, isRight }) => ({ p: toProbability(logit, features), isRight }))
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
    const weights = { ...fit(train, without), threshold }
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

function fit(articles: readonly EventMaterial[], without: readonly EventFeatureId[]): EventWeights {
  const left = new Set(EVENT_FEATURES.flatMap(({ id }, place) => (without.includes(id) ? [place] : [])))
  const rows = articles.flatMap(({ rows: own }) =>
    own.map((row) => ({ ...row, features: row.features.filter((place) => !left.has(place)) })),
  )
  return toWeights(fitLogistic(rows, EVENT_FEATURES.length, PENALTY))
}

function toWeights({ bias, weights }: Logit): EventWeights {
  const round = (weight: number) => Math.round(1000 * weight) / 1000
  const entries = EVENT_FEATURES.map(({ id }, place): [EventFeatureId, number] => [
    id,
    round(weights[place] ?? 0),
  ])
  return { bias: round(bias), threshold: THRESHOLD, features: toRecord(entries) }
}

function toRecord(entries: readonly (readonly [EventFeatureId, number])[]): Record<EventFeatureId, number> {
  return Object.fromEntries(entries) as Record<EventFeatureId, number>
}

function write(weights: EventWeights): void {
  const rows = material.reduce((sum, { rows: own }) => sum + own.length, 0)
  const lines = Object.entries(weights.features).map(([id, weight]) => `    ${toKey(id)}: ${weight},`)
  writeFileSync(
    TARGET,
    `import type { EventWeights } from './event-weights.ts'

/**
 * Written by \`npm run fit -- FOLDER\`: fitted to ${rows} candidates of the ${material.length} annotated articles of
 * corpora/${MATERIAL} with a penalty (L2) of ${PENALTY}.
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
