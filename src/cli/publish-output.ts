import { existsSync } from 'node:fs'
import { cp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { digestFiles, type FileDigests, listPlainFiles, noteFiles, type SeenFiles } from './digest-files.ts'
import { withOutputLock } from './lock-output.ts'
import { checkRoom } from './measure-room.ts'
import { type ArticleFile, MANIFEST, writeManifest } from './output-manifest.ts'
import { readOutput } from './read-output.ts'
import { completeReplacement, type ReplacementPlan, replaceFiles } from './replace-files.ts'
import { canSwap, completeSwap, moveBeside, swapFolder } from './swap-folder.ts'

/** What publishing has to know besides the site. */
export interface PublishContext {
  /** The files of articles it was built from, for the manifest. */
  readonly articles: readonly ArticleFile[]
  /** The output as the last build left it, where that is known: what looks the same is not read again. */
  readonly seen: SeenFiles
  /** Absolute path of the folder that takes the copies of what somebody changed in the output. */
  readonly edited: string
}

/** What publishing changed: paths below the output folder. */
export interface Publication {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly removed: readonly string[]
  /** Files of ours that somebody had changed: they are as they were built again, and their copies are kept. */
  readonly edited: readonly string[]
  /** The output as it was left. */
  readonly seen: SeenFiles
}

/**
 * Put a finished site in the place of the last one. A plain folder of ours is exchanged by renaming; where it is a mount or
 * holds files of others, file by file. Only what a former build wrote is removed or replaced. Until the new site is there
 * as a whole, the last one stays; from then on the next build completes what is cut short.
 */
export function publishOutput(stage: string, out: string, context: PublishContext): Promise<Publication> {
  return withOutputLock(out, async (folder) => {
    await completeOutput(folder)
    const incoming = await digestFiles(stage, await listPlainFiles(stage))
    const { ours, foreign, edited } = await readOutput(folder, incoming, context.seen)
    const changes = compare(ours, incoming)
    await keepEdited(folder, edited, context.edited)
    await writeManifest(stage, { articles: context.articles, files: incoming })
    const plan = { placed: [...changes.added, ...changes.changed], removed: [...changes.removed] }
    if (foreign.length === 0 && canSwap(folder)) await swap(stage, folder, incoming, plan)
    else await replace(stage, folder, plan)
    return { ...changes, edited, seen: await noteFiles(folder, incoming) }
  })
}

/** Complete what was cut short while a former build was publishing. */
export async function completeOutput(folder: string): Promise<void> {
  await completeSwap(folder)
  if (existsSync(folder)) completeReplacement(folder)
}

async function swap(
  stage: string,
  folder: string,
  incoming: FileDigests,
  plan: ReplacementPlan,
): Promise<void> {
  try {
    const next = await moveBeside(stage, [...incoming.keys()], folder)
    if (!swapFolder(folder)) await replace(next, folder, plan)
  } catch (error) {
    await completeSwap(folder).catch(() => {})
    throw error
  }
  await completeSwap(folder)
}

async function replace(stage: string, folder: string, plan: ReplacementPlan): Promise<void> {
  const placed = [...plan.placed, MANIFEST]
  const [from, to] = await Promise.all([stat(stage), stat(folder)])
  if (from.dev !== to.dev) await checkRoom(stage, placed, folder)
  await replaceFiles(stage, folder, { ...plan, placed })
}

function compare(
  before: FileDigests,
  now: FileDigests,
): Record<'added' | 'changed' | 'removed', readonly string[]> {
  const paths = [...now.keys()]
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path) !== now.get(path)),
    removed: [...before.keys()].filter((path) => !now.has(path)),
  }
}

async function keepEdited(folder: string, paths: readonly string[], copies: string): Promise<void> {
  if (paths.length === 0) return
  await rm(copies, { recursive: true, force: true })
  for (const path of paths) await cp(join(folder, path), join(copies, path))
}
