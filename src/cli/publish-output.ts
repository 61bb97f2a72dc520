import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Name the folder beside `out` that a site is built into before it takes its place, and make sure it is not there. */
export async function prepareStage(out: string): Promise<string> {
  const folder = dirname(out)
  const stage = join(folder, `.${basename(out)}.building`)
  await mkdir(folder, { recursive: true })
  await rm(stage, { recursive: true, force: true })
  return stage
}

/** Put a finished site in the place of the last one: by renaming, so that there is always a whole one to be served. */
export async function publishOutput(stage: string, out: string): Promise<void> {
  const target = existsSync(out) ? await realpath(out) : out
  const previous = join(dirname(target), `.${basename(target)}.previous`)
  await rm(previous, { recursive: true, force: true })
  if (existsSync(target) && !(await attemptRename(target, previous))) return replaceFiles(stage, target)
  if (!(await attemptRename(stage, target))) {
    await cp(stage, target, { recursive: true })
    await rm(stage, { recursive: true, force: true })
  }
  await rm(previous, { recursive: true, force: true })
}

/** A mounted folder cannot be renamed, nor anything over file systems. */
async function attemptRename(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch {
    return false
  }
}

async function replaceFiles(stage: string, target: string): Promise<void> {
  for (const name of await readdir(target)) await rm(join(target, name), { recursive: true, force: true })
  await cp(stage, target, { recursive: true })
  await rm(stage, { recursive: true, force: true })
}
