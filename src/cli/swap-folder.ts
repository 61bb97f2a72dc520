import { accessSync, chmodSync, constants, existsSync, renameSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { toFaultCode } from '../content/to-fault-code.ts'
import { copyFiles, type FileSources } from './copy-files.ts'

/** Systems say by these that a folder has to stay where it is. */
const KEPT = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM']

/** Name a place beside a folder, as nobody else would. */
export function toBeside(folder: string, name: 'next' | 'previous' | 'lock'): string {
  return join(dirname(folder), `.said-and-done.${basename(folder)}.${name}`)
}

/**
 * Tell whether a folder can be exchanged for another by renaming: it is no mount, and whoever builds owns it, so that
 * the new one is the same to a host, and may write to what it lies in.
 */
export function canSwap(folder: string): boolean {
  try {
    accessSync(dirname(folder), constants.W_OK)
  } catch {
    return false
  }
  if (!existsSync(folder)) return true
  const [own, parent] = [statSync(folder), statSync(dirname(folder))]
  return own.dev === parent.dev && own.uid === (process.geteuid?.() ?? own.uid)
}

/** Copy a whole site beside the folder it is for, where there is room for it; nothing stays of what was cut short. */
export async function copyBeside(site: FileSources, folder: string): Promise<string> {
  const next = toBeside(folder, 'next')
  try {
    await copyFiles(site, next)
  } catch (error) {
    await rm(next, { recursive: true, force: true }).catch(() => {})
    throw error
  }
  return next
}

/**
 * Exchange a folder for what waits beside it, with nothing between but two renames; `false` where the system keeps it in its
 * place, and nothing was done. Synchronous, so that no signal comes between.
 */
export function swapFolder(folder: string): boolean {
  const [next, previous] = [toBeside(folder, 'next'), toBeside(folder, 'previous')]
  if (existsSync(folder)) {
    chmodSync(next, statSync(folder).mode)
    try {
      renameSync(folder, previous)
    } catch (error) {
      if (KEPT.includes(toFaultCode(error) ?? '')) return false
      throw error
    }
  }
  renameSync(next, folder)
  return true
}

/** Do what a swap left to do that was cut short, and remove what it left beside. */
export async function completeSwap(folder: string): Promise<void> {
  const [next, previous] = [toBeside(folder, 'next'), toBeside(folder, 'previous')]
  // The folder goes out of its place only when the next one is whole.
  if (!existsSync(folder) && existsSync(previous)) renameSync(existsSync(next) ? next : previous, folder)
  await rm(next, { recursive: true, force: true, maxRetries: 5 })
  await rm(previous, { recursive: true, force: true, maxRetries: 5 })
}
