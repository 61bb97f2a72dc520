import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Put a finished site in the place of the last one: by renaming, so that there is always a whole one to be served. A
 * `stage` on another file system is copied beside that place first.
 */
export async function publishOutput(stage: string, out: string): Promise<void> {
  await mkdir(dirname(out), { recursive: true })
  const target = existsSync(out) ? await realpath(out) : out
  const beside = (name: string): string => join(dirname(target), `.${basename(target)}.${name}`)
  const next = beside('next')
  const previous = beside('previous')
  await remove(next)
  await remove(previous)
  if (!(await attemptRename(stage, next))) {
    await cp(stage, next, { recursive: true })
    await remove(stage)
  }
  if (existsSync(target) && !(await attemptRename(target, previous))) return replaceFiles(next, target)
  await rename(next, target)
  await remove(previous)
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

async function replaceFiles(next: string, target: string): Promise<void> {
  for (const name of await readdir(target)) await remove(join(target, name))
  await cp(next, target, { recursive: true })
  await remove(next)
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true })
}
