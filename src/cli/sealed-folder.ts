import { join } from 'node:path'
import { z } from 'zod'
import { digestFiles, listPlainFiles } from './digest-files.ts'
import { readRecord, writeRecord } from './kept-record.ts'

/** The file in a folder of the cache that says what else is in it. */
export const SEAL = 'seal.json'

const sealSchema = z.record(z.string(), z.string())

/** Note the files of a folder with their digests, in a file there. */
export async function sealFolder(folder: string): Promise<void> {
  const digests = await digestFiles(folder, await listPlainFiles(folder))
  await writeRecord(join(folder, SEAL), Object.fromEntries(digests))
}

/** Tell whether all files of a folder are there and as they were when it was sealed. */
export async function isWhole(folder: string): Promise<boolean> {
  const seal = await readRecord(join(folder, SEAL), sealSchema)
  if (seal === null) return false
  const digests = await digestFiles(folder, Object.keys(seal))
  return Object.entries(seal).every(([path, digest]) => digests.get(path) === digest)
}
