import { existsSync } from 'node:fs'
import { cp, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileSources } from './copy-files.ts'
import { type FileDigests, noteFiles, type SeenFiles } from './digest-files.ts'
import { withOutputLock } from './lock-output.ts'
import { checkRoom } from './measure-room.ts'
import { type ArticleFile, MANIFEST, toManifestText } from './output-manifest.ts'
import { readOutput } from './read-output.ts'
import { completeReplacement, replaceFiles } from './replace-files.ts'
import type { SiteFiles } from './site-files.ts'
import { canSwap, completeSwap, copyBeside, swapFolder } from './swap-folder.ts'

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

/** Where no more than one file in so many changes, they are replaced one by one rather than all copied. */
const FEW = 4

/**
 * Put a finished site in the place of the last one. A plain folder of ours is exchanged by renaming; where few of its files
 * change, or it is a mount or holds files of others, file by file. Only what a former build wrote is removed or replaced.
 * Until the new site is there as a whole, the last one stays; from then on the next build completes what is cut short.
 */
export function publishOutput(site: SiteFiles, out: string, context: PublishContext): Promise<Publication> {
  return withOutputLock(out, async (folder) => {
    await completeOutput(folder)
    const incoming = new Map([...site].map(([path, { digest }]) => [path, digest]))
    const { ours, foreign, edited } = await readOutput(folder, incoming, context.seen)
    const changes = compare(ours, incoming)
    await keepEdited(folder, edited, context.edited)
    const manifest = Buffer.from(toManifestText({ articles: context.articles, files: incoming }))
    const toSources = (paths: Iterable<string>): FileSources =>
      new Map<string, string | Uint8Array>([
        ...[...paths].map((path) => [path, site.get(path)?.file ?? ''] as const),
        [MANIFEST, manifest],
      ])
    const placed = [...changes.added, ...changes.changed]
    const replaced = toSources(placed)
    const isFew = existsSync(folder) && (placed.length + changes.removed.length) * FEW < site.size
    const { removed } = changes
    if (isFew && removed.length + placed.length === 0 && (await isSame(join(folder, MANIFEST), manifest)))
      return { ...changes, edited, seen: ours }
    if (isFew || foreign.length > 0 || !canSwap(folder)) await replace(replaced, folder, removed)
    else await swap(toSources(incoming.keys()), folder, { replaced, removed })
    return { ...changes, edited, seen: await noteFiles(folder, incoming) }
  })
}

async function isSame(file: string, bytes: Buffer): Promise<boolean> {
  return bytes.equals(await readFile(file).catch(() => Buffer.alloc(0)))
}

/** Complete what was cut short while a former build was publishing. */
export async function completeOutput(folder: string): Promise<void> {
  await completeSwap(folder)
  if (existsSync(folder)) completeReplacement(folder)
}

async function swap(
  sources: FileSources,
  folder: string,
  { replaced, removed }: { readonly replaced: FileSources; readonly removed: readonly string[] },
): Promise<void> {
  await checkRoom(sources, dirname(folder))
  try {
    await copyBeside(sources, folder)
    if (!swapFolder(folder)) await replace(replaced, folder, removed)
  } catch (error) {
    await completeSwap(folder).catch(() => {})
    throw error
  }
  await completeSwap(folder)
}

async function replace(replaced: FileSources, folder: string, removed: readonly string[]): Promise<void> {
  await checkRoom(replaced, folder)
  await replaceFiles(replaced, folder, removed)
}

function compare(
  before: SeenFiles,
  now: FileDigests,
): Record<'added' | 'changed' | 'removed', readonly string[]> {
  const paths = [...now.keys()]
  return {
    added: paths.filter((path) => !before.has(path)),
    changed: paths.filter((path) => before.has(path) && before.get(path)?.digest !== now.get(path)),
    removed: [...before.keys()].filter((path) => !now.has(path)),
  }
}

async function keepEdited(folder: string, paths: readonly string[], copies: string): Promise<void> {
  if (paths.length === 0) return
  await rm(copies, { recursive: true, force: true })
  for (const path of paths) await cp(join(folder, path), join(copies, path))
}
