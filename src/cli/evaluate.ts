import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '../content/environment.ts'
import { calibrate } from './calibrate.ts'
import { printCurve } from './evaluate-curve.ts'
import { evaluateMarks, exportMarks } from './evaluate-marks.ts'
import { printContradictions } from './print-contradictions.ts'

/** Which scorer of FOLDER/score judges which corpora of FOLDER/corpora, by the corpus file's first word. */
const SCORERS: Readonly<Record<string, string>> = {
  dates: 'dates.mjs',
  quotes: 'quotes.mjs',
  attributions: 'reported.mjs',
  events: 'events.mjs',
}

const [first = '', second = '', ...options] = process.argv.slice(2)
const folder = first
if (first === '--contradictions') {
  const { content } = readEnvironment(process.env, join(import.meta.dirname, '../..'))
  await printContradictions(second, content)
} else if (first === '--marks') {
  const content = second || 'content'
  if (options.includes('--export')) await exportMarks(content, options.includes('--with-text'))
  else await evaluateMarks(content)
} else evaluateAll()

/** Score every corpus of the folder that has a scorer. */
function evaluateAll(): void {
  const corpora = existsSync(join(folder, 'corpora')) ? readdirSync(join(folder, 'corpora')) : []
  const judged = corpora.filter((name) => name.endsWith('.jsonl') && findScorer(name) !== null)
  if (judged.length === 0)
    console.log(
      'Nothing to score: name a folder that holds corpora/*.jsonl and score/*.mjs, npm run evaluate -- FOLDER; or count what contradicts itself in any folder of articles, npm run evaluate -- --contradictions FOLDER; or score a paper’s own marks, npm run evaluate -- --marks CONTENT, which --export prints as gold, --with-text with the articles’ words.',
    )
  const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'))
  try {
    for (const corpus of judged.toSorted()) evaluate(corpus, scratch)
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function findScorer(corpus: string): string | null {
  const scorer = join(folder, 'score', SCORERS[corpus.split('-')[0] ?? ''] ?? '')
  return scorer.endsWith('.mjs') && existsSync(scorer) ? scorer : null
}

/** Read one corpus with the command line readers use, and print what its scorer says of the result. */
function evaluate(corpus: string, scratch: string): void {
  const gold = join(folder, 'corpora', corpus)
  const predicted = join(scratch, corpus)
  const output = openSync(predicted, 'w')
  const reader = join(import.meta.dirname, 'read.ts')
  spawnSync(process.execPath, [reader, '--jsonl', gold], { stdio: ['ignore', output, 'ignore'] })
  closeSync(output)
  console.log(`\n${corpus}`)
  const { status } = spawnSync(process.execPath, [findScorer(corpus) ?? '', gold, predicted], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
  if (corpus.startsWith('dates-')) printCalibration(gold, predicted)
  if (corpus.startsWith('quotes-')) printCurve(gold, findScorer(corpus) ?? '', predicted)
}

/** Print how often dates of each band of confidence are right, so that the figures can be held to it. */
function printCalibration(gold: string, predicted: string): void {
  for (const { from, judged, right } of calibrate(toLines(gold), toLines(predicted))) {
    const share = judged === 0 ? '–' : ((100 * right) / judged).toFixed(1)
    console.log(`confidence from ${from.toFixed(2)}  ${share} per cent of ${judged}`)
  }
}

function toLines(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}
