import { join } from 'node:path'
import { z } from 'zod'
import { toFileDigest } from './digest-files.ts'
import { readRecord, writeRecord } from './kept-record.ts'
import { seenSchema } from './seen-schema.ts'

const recordSchema = z.object({
  /** Absolute path of the content folder it was built from. */
  content: z.string(),
  seen: seenSchema,
})

/** What this project remembers of an output folder: whose site it put there, and how the files looked. */
export type OutputRecord = z.infer<typeof recordSchema>

/** Read what is remembered of an output folder; `null` where it was never built to from here. */
export function readOutputRecord(cache: string, out: string): Promise<OutputRecord | null> {
  return readRecord(toPath(cache, out), recordSchema)
}

/** Remember an output folder. */
export function writeOutputRecord(cache: string, out: string, record: OutputRecord): Promise<void> {
  return writeRecord(toPath(cache, out), record)
}

/** All contents share what is remembered of an output: it lies beside their caches. */
function toPath(cache: string, out: string): string {
  return join(cache, '..', 'outputs', `${toFileDigest(out)}.json`)
}
