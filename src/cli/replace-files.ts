import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import pMap from 'p-map'
import { z } from 'zod'
import { OPEN_AT_ONCE } from '../content/open-at-once.ts'
import { toFaultCode } from './build-error.ts'
import { MANIFEST } from './output-manifest.ts'
import { toParents } from './to-parents.ts'

/** The folder in an output folder where new files wait until all of them are there. */
export const NEXT = '.said-and-done.next'
const PLAN = 'plan.json'

const planSchema = z.object({
  /** Paths of files to be put in their places, in this order; what waits is named by its place in the list. */
  placed: z.array(z.string()),
  /** Paths of files to be removed after that. */
  removed: z.array(z.string()),
})

/** What is to be done to a folder. */
export type ReplacementPlan = z.infer<typeof planSchema>

/**
 * Replace files of `folder` by those of `stage`, where the folder itself cannot be exchanged. All new ones are first
 * written aside in it; when they are all there and the plan says so, each is renamed to its place. Should this be cut
 * short, by a kill or a full disk, the folder is as it was before that, and completed by the next build after it.
 */
export async function replaceFiles(stage: string, folder: string, plan: ReplacementPlan): Promise<void> {
  const next = join(folder, NEXT)
  const placed = toOrder(plan.placed)
  await rm(next, { recursive: true, force: true })
  try {
    await mkdir(next)
    const move = (path: string, at: number): Promise<void> =>
      moveAside(join(stage, path), join(next, String(at)))
    await pMap(placed, move, { concurrency: OPEN_AT_ONCE })
    await writeFile(join(next, 'plan'), JSON.stringify({ ...plan, placed }))
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
    for (const path of plan.removed) if (isInWay(path, plan.placed)) remove(folder, path)
    plan.placed.forEach((path, at) => {
      place(join(next, String(at)), join(folder, path))
    })
    for (const path of plan.removed) remove(folder, path)
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

/** Tell whether a file has to go before others can come: it stands where they need a folder, or in a folder they replace. */
function isInWay(path: string, placed: readonly string[]): boolean {
  const parents = toParents(path)
  return placed.some((each) => each.startsWith(`${path}/`) || parents.includes(each))
}

async function moveAside(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (toFaultCode(error) !== 'EXDEV') throw error
    await copyFile(from, to)
  }
}

function place(from: string, to: string): void {
  if (!existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  try {
    renameSync(from, to)
  } catch (error) {
    // A folder of the site may be a mount of its own.
    if (toFaultCode(error) !== 'EXDEV') throw error
    copyFileSync(from, `${to}${NEXT}`)
    renameSync(`${to}${NEXT}`, to)
  }
}

/** Remove a file, and the folders that are empty without it. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path), { force: true })
  for (const parent of toParents(path).toReversed()) {
    try {
      rmdirSync(join(folder, parent))
    } catch {
      return
    }
  }
}
