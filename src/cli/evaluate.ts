import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Which scorer of FOLDER/score judges which corpora of FOLDER/corpora, by the corpus file's first word. */
const SCORERS: Readonly<Record<string, string>> = {
  dates: 'dates.mjs',
  quotes: 'quotes.mjs',
  attributions: 'reported.mjs',
  events: 'events.mjs',
}

const folder = process.argv[2]
if (!folder) {
  console.error('usage: npm run evaluate -- FOLDER   (with FOLDER/corpora/*.jsonl and FOLDER/score/*.mjs)')
  process.exit(2)
}

const scratch = mkdtempSync(join(tmpdir(), 'evaluate-'))
try {
  const corpora = readdirSync(join(folder, 'corpora')).filter((name) => name.endsWith('.jsonl'))
  for (const corpus of corpora.toSorted()) evaluate(folder, corpus)
} finally {
  rmSync(scratch, { recursive: true })
}

/** Read one corpus with the command line readers use, and print what its scorer says of the result. */
function evaluate(root: string, corpus: string): void {
  const scorer = SCORERS[corpus.split('-')[0] ?? '']
  if (!scorer) return
  const gold = join(root, 'corpora', corpus)
  const predicted = join(scratch, corpus)
  const output = openSync(predicted, 'w')
  const reader = join(import.meta.dirname, 'read.ts')
  spawnSync(process.execPath, [reader, '--jsonl', gold], { stdio: ['ignore', output, 'ignore'] })
  closeSync(output)
  console.log(`\n${corpus}`)
  const score = join(root, 'score', scorer)
  const { status } = spawnSync(process.execPath, [score, gold, predicted], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
