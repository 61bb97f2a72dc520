import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { toPlainBlocks } from '../markdown/plain-text.ts'
import { findMentions } from '../people/find-mentions.ts'
import { resolvePeople } from '../people/resolve-people.ts'
import type { Attribution } from '../quotes/attribution.ts'
import { findAttributions } from '../quotes/find-attributions.ts'
import { toDocument } from '../text/document.ts'

const THRESHOLDS = [0, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]

const lineSchema = z.object({ id: z.string(), text: z.string(), published: z.string().optional() })
const scoreSchema = z.object({
  speaker: z.object({ all: z.object({ givenSpeaker: z.number(), accuracy: z.number() }) }),
  wrongWhenGiven: z.object({ rate: z.number() }),
})

interface Reading {
  readonly id: string
  readonly attributions: readonly Attribution[]
}

/**
 * Print what naming more or fewer speakers costs: for each threshold of confidence the share of found quotations that get
 * a name, of names that are wrong and of found quotations whose speaker is right, as a scorer of quotations counts them.
 */
export function printCurve(gold: string, scorer: string, predicted: string): void {
  const readings = readFileSync(gold, 'utf8').split('\n').filter(Boolean).map(readLine)
  console.log('threshold   named   wrong   right of all found')
  for (const threshold of THRESHOLDS) {
    writeFileSync(predicted, readings.map((reading) => toLine(reading, threshold)).join('\n'))
    const { stdout } = spawnSync(process.execPath, [scorer, gold, predicted, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const { speaker, wrongWhenGiven } = scoreSchema.parse(JSON.parse(stdout))
    const row = [speaker.all.givenSpeaker, wrongWhenGiven.rate, speaker.all.accuracy]
    console.log(
      [threshold.toFixed(2).padStart(9), ...row.map((share) => (100 * share).toFixed(1).padStart(8))].join(
        '',
      ),
    )
  }
}

/** Read a document with every speaker named that a rule found, however unsure. */
function readLine(line: string): Reading {
  const { id, text, published = '' } = lineSchema.parse(JSON.parse(line))
  const document = toDocument(text, toPlainBlocks(text))
  const people = resolvePeople(document, findMentions(document), [], published)
  return { id, attributions: findAttributions(document, people, 0) }
}

function toLine({ id, attributions }: Reading, threshold: number): string {
  const statements = attributions.map(({ kind, quote, speaker, confidence }) => ({
    kind,
    quote,
    speaker: confidence < threshold ? null : speaker,
  }))
  return JSON.stringify({ id, statements })
}
