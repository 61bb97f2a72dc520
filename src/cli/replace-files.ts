import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
} from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { toFaultCode } from '../content/to-fault-code.ts'
import { copyFiles, type FileSources } from './copy-files.ts'
import { MANIFEST } from './output-manifest.ts'
import { toFolders, toParents } from './to-parents.ts'

/** The folder in an output folder where new files wait until all of them are there. */
export const NEXT = '.said-and-done.next'
/** In it: the files, by their paths, and at last what is to be done with them. */
const FILES = 'files'
const PLAN = 'plan.json'

/** What systems say of a file to be removed that is not there, or is a folder. */
const GONE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EPERM']

const planSchema = z.object({
  /** Paths of files to be put in their places, in this order. */
  placed: z.array(z.string()),
  /** Paths of files to be removed after that. */
  removed: z.array(z.string()),
})

/** What is to be done to a folder. */
type ReplacementPlan = z.infer<typeof planSchema>

/**
 * Replace files of `folder`, given by their paths and where the new ones lie, and remove others. All new ones are first
 * written aside in it; when they are all there and the plan says so, each is renamed to its place. Should this be cut
 * short, by a kill or a full disk, the folder is as it was before that, and completed by the next build after it.
 */
export async function replaceFiles(
  files: FileSources,
  folder: string,
  removed: readonly string[],
): Promise<void> {
  const next = join(folder, NEXT)
  const plan: ReplacementPlan = { placed: toOrder([...files.keys()]), removed: [...removed] }
  await rm(next, { recursive: true, force: true })
  try {
    await mkdir(next)
    await copyFiles(files, join(next, FILES))
    await writeFile(join(next, 'plan'), JSON.stringify(plan))
    await rename(join(next, 'plan'), join(next, PLAN))
  } catch (error) {
    await rm(next, { recursive: true, force: true }).catch(() => {})
    throw error
  }
  completeReplacement(folder)
}

/**
 * Do what is left to do of a replacement whose plan stands; remove what was written for one that never got so far.
 * Synchronous, so that no signal comes between.
 */
export function completeReplacement(folder: string): void {
  const next = join(folder, NEXT)
  const plan = readPlan(join(next, PLAN))
  if (plan) {
    // What stands where others need a folder, or in a folder that one replaces, has to go before they can come.
    const [files, folders] = [new Set(plan.placed), toFolders(plan.placed)]
    const isInWay = (path: string): boolean =>
      folders.has(path) || toParents(path).some((parent) => files.has(parent))
    for (const path of plan.removed.filter(isInWay)) remove(folder, path)
    for (const path of plan.placed) place(join(next, FILES), folder, path)
    for (const path of plan.removed.filter((each) => !isInWay(each))) remove(folder, path)
  }
  rmSync(next, { recursive: true, force: true })
}

/** What pages need comes before them, articles before what leads to them, and what machines read at last. */
function toOrder(paths: readonly string[]): string[] {
  const ranks = [
    /^(?:assets|pictures|media|pagefind\/(?!pagefind-entry))/,
    /^articles\//,
    /\/index\.html$/,
    /\.html$/,
  ]
  const toRank = (path: string): number => {
    const rank = ranks.findIndex((pattern) => pattern.test(path))
    return path === MANIFEST ? ranks.length + 1 : rank < 0 ? ranks.length : rank
  }
  return paths.toSorted((a, b) => toRank(a) - toRank(b))
}

function readPlan(path: string): ReplacementPlan | null {
  try {
    return planSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Rename a file to its place, or the folder it comes in where that is new, so that it takes no room. */
function place(next: string, folder: string, path: string): void {
  const [from, to] = [join(next, path), join(folder, path)]
  if (!existsSync(from)) return
  const added = toParents(path).find((parent) => !existsSync(join(folder, parent))) ?? path
  try {
    renameSync(join(next, added), join(folder, added))
  } catch (error) {
    // A folder of the site may be a mount of its own.
    if (toFaultCode(error) !== 'EXDEV') throw error
    mkdirSync(dirname(to), { recursive: true })
    copyFileSync(from, `${to}${NEXT}`)
    renameSync(`${to}${NEXT}`, to)
  }
}

/** Remove a file, and the folders that are empty without it. */
function remove(folder: string, path: string): void {
  try {
    unlinkSync(join(folder, path))
  } catch (error) {
    // It went before, and where it was or what it lay in may be another’s place now.
    if (!GONE.includes(toFaultCode(error) ?? '')) throw error
  }
  for (const parent of toParents(path).toReversed()) {
    try {
      rmdirSync(join(folder, parent))
    } catch {
      return
    }
  }
}
