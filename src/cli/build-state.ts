import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Environment } from '../content/environment.ts'
import { toDigest } from '../store/digest.ts'
import { surveyContent } from '../store/survey-content.ts'
import { toFileDigest, type SeenFiles } from './digest-files.ts'
import { readRecord, writeRecord } from './kept-record.ts'
import { MANIFEST } from './output-manifest.ts'

/** Some disks tell times apart by two seconds. */
const GRAIN = 2000

const stateSchema = z.object({
  /** Names all that goes into a build. */
  inputs: z.string(),
  /** The instants, in ISO 8601, from which and until which all articles stand as they stood. */
  since: z.string(),
  until: z.string().nullable(),
  /** Of the manifest it published. */
  manifest: z.string(),
  /** What there was to be said of the content. */
  said: z.array(z.string()),
  /** What waits for its time, the next first. */
  awaited: z.array(z.object({ id: z.string(), due: z.string() })),
  /** Who is likely one person under two names, and why. */
  likely: z.array(z.object({ names: z.array(z.string()), says: z.string() })),
})

/** What a build was made of and what it gave, so that the next can tell that it has nothing to do. */
export type BuildState = z.infer<typeof stateSchema>

/**
 * Name all that goes into a build, by how the files of the content look; `null` where that cannot be told, as where one
 * was changed so lately that it may change again without looking otherwise.
 */
export function nameInputs(environment: Environment, code: string): string | null {
  const survey = surveyContent(environment.content)
  // The lock was made when this build began.
  const began = statSync(join(environment.cache, 'lock')).mtimeMs
  if (survey === null || survey.newest > began - GRAIN) return null
  return toDigest(survey.digest, code, JSON.stringify(environment))
}

/** Read what the last build noted; `null` where it noted nothing. */
export function readBuildState(cache: string): Promise<BuildState | null> {
  return readRecord(toPath(cache), stateSchema)
}

/** Note what a build was made of. */
export function writeBuildState(cache: string, state: BuildState): Promise<void> {
  return writeRecord(toPath(cache), state)
}

/** Name a manifest as it lies in an output folder; of none the name is another. */
export async function nameManifest(out: string): Promise<string> {
  return toFileDigest(await readFile(join(out, MANIFEST)).catch(() => ''))
}

/** Tell whether all files of an output folder look as the last build left them. */
export function isAsLeft(out: string, seen: SeenFiles): boolean {
  return [...seen].every(([path, { size, time }]) => {
    const found = statSync(join(out, path), { throwIfNoEntry: false })
    return found?.isFile() === true && found.size === size && found.mtimeMs === time
  })
}

function toPath(cache: string): string {
  return join(cache, 'build.json')
}
