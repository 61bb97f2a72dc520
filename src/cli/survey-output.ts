import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { MANIFEST } from './output-manifest.ts'
import { LOCK } from './lock-output.ts'
import { NEXT } from './replace-files.ts'
import { toFolders, toParents } from './to-parents.ts'

/** What builds keep at the top of an output folder for themselves. */
const KEPT = [MANIFEST, NEXT, LOCK]

/** What is in an output folder. */
export interface OutputSurvey {
  /** Paths of plain files that a build wrote. */
  readonly ours: readonly string[]
  /** Paths of all else; a folder in which no file of a site lies stands for what is in it. */
  readonly foreign: readonly string[]
}

/**
 * Say what is in an output folder: of the files `owned`, those that are there, and what no build wrote. Looked through are
 * folders in which files of the site lie or will lie; links are not followed.
 */
export async function surveyOutput(
  folder: string,
  owned: ReadonlySet<string>,
  incoming: Iterable<string>,
): Promise<OutputSurvey> {
  const folders = toFolders([...owned, ...incoming])
  const [ours, foreign]: [string[], string[]] = [[], []]
  const survey = async (parent: string): Promise<void> => {
    for (const entry of await readdir(join(folder, parent), { withFileTypes: true })) {
      const path = parent + entry.name
      if (KEPT.includes(path)) continue
      if (entry.isFile() && owned.has(path)) ours.push(path)
      else if (entry.isDirectory() && folders.has(path)) await survey(`${path}/`)
      else foreign.push(path)
    }
  }
  await survey('')
  return { ours: ours.toSorted(), foreign: foreign.toSorted() }
}

/** List what no build wrote and files of the site would hide: files, links and folders in their places or on their ways. */
export function findHidden(foreign: readonly string[], incoming: Iterable<string>): string[] {
  const files = new Set(incoming)
  const folders = toFolders(files)
  return foreign.filter(
    (path) => files.has(path) || folders.has(path) || toParents(path).some((parent) => files.has(parent)),
  )
}
