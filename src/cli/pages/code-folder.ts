import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Environment } from '../../content/environment.ts'
import { readVersion, toDigest } from '../../store/digest.ts'
import { isWhole, SEAL, sealFolder } from '../sealed-folder.ts'

/** In a folder of code: what renders pages, and the files that are sent as they are. */
export const APP = 'app'
export const STATIC = 'static'

/** So many versions of the code are kept, for contents that are built in turn. */
const KEPT = 6

/**
 * Name the site's compiled code by all it is made of: sources, settings of Astro, packages, the program that runs it and
 * the sub-path, but not the content nor its settings.
 */
export async function nameCode(root: string, { base }: Pick<Environment, 'base'>): Promise<string> {
  const sources = await readVersion(root, ['src', 'public'])
  const config = await readFile(join(root, 'astro.config.mjs'), 'utf8')
  return toDigest(sources, config, base, root, process.version)
}

/** Give the folder of the site's code of a name, compiled where it is not there or not whole. */
export async function getCode(root: string, name: string): Promise<string> {
  const all = join(root, '.cache', 'code')
  const folder = join(all, name)
  if (!(await isWhole(folder))) await compile(root, folder)
  // The last use of each is seen by its time.
  await utimes(folder, new Date(), new Date())
  await prune(all)
  return folder
}

async function compile(root: string, folder: string): Promise<void> {
  const aside = `${folder}.${process.pid}`
  await mkdir(join(aside, STATIC), { recursive: true })
  const script = join(root, 'src/cli/pages/compile-code.ts')
  try {
    const compiling = promisify(execFile)(process.execPath, [script, aside], { cwd: root })
    const stop = (): unknown => compiling.child.kill()
    process.once('exit', stop)
    const { stdout, stderr } = await compiling.finally(() => process.off('exit', stop))
    if (stdout || stderr) console.warn(`${stdout}${stderr}`.trim())
    await sealFolder(aside)
    await rm(folder, { recursive: true, force: true })
    // Somebody else may have compiled the same meanwhile.
    if (!existsSync(join(folder, SEAL))) await rename(aside, folder)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function prune(all: string): Promise<void> {
  const names = await readdir(all)
  const uses = await Promise.all(
    names.map(async (name) => ({
      name,
      time: (await stat(join(all, name)).catch(() => null))?.mtimeMs ?? 0,
    })),
  )
  const stale = uses.toSorted((a, b) => b.time - a.time).slice(KEPT)
  await Promise.all(stale.map(({ name }) => rm(join(all, name), { recursive: true, force: true })))
}
