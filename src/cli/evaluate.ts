import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Which scorer of FOLDER/score judges which corpora of FOLDER/corpora, by the corpus file's first word. */
const SCORERS: Readonly<Record<string, string>> = {
  dates: 'dates.mjs',
  quotes: 'quotes.mjs',
  attributions: 'reported.mjs',
  events: 'events.mjs',
}

const folder = process.argv[2] ?? ''
const corpora =
  folder !== '' && existsSync(join(folder, 'corpora')) ? readdirSync(join(folder, 'corpora')) : []
const judged = corpora.filter((name) => name.endsWith('.jsonl') && findScorer(name) !== null)
if (judged.length === 0)
  console.log(
    'Nothing to score: name a folder that holds corpora/*.jsonl and score/*.mjs, npm run evaluate -- FOLDER.',
  )

const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'))
try {
  for (const corpus of judged.toSorted()) evaluate(corpus)
} finally {
  rmSync(scratch, { recursive: true })
}

function findScorer(corpus: string): string | null {
  const scorer = join(folder, 'score', SCORERS[corpus.split('-')[0] ?? ''] ?? '')
  return scorer.endsWith('.mjs') && existsSync(scorer) ? scorer : null
}

/** Read one corpus with the command line readers use, and print what its scorer says of the result. */
function evaluate(corpus: string): void {
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
}
