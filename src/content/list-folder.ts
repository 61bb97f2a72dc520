import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { describeFault } from './describe-fault.ts'
import { type FileDiagnostic, toFileError, toLeftOut } from './file-diagnostic.ts'

/** The files of a folder and those in it, and what of it is none or cannot be read. */
export interface FolderListing {
  /** Paths relative to the folder as the disk spells them, with forward slashes, sorted. */
  readonly paths: readonly string[]
  readonly diagnostics: readonly FileDiagnostic[]
}

/**
 * List the files of `root/folder` and those in it. Names that begin with a dot are hidden and left out. Links are
 * followed, but to a folder that is listed already or holds this one. What is no plain file is named and never opened; a
 * folder that cannot be read is an error, one that is not there is empty.
 */
export async function listFolder(root: string, folder: string): Promise<FolderListing> {
  const paths: string[] = []
  const diagnostics: FileDiagnostic[] = []
  const listed: string[] = []
  await enter('')
  return { paths: paths.toSorted(), diagnostics }

  async function enter(path: string): Promise<void> {
    const place = [folder, path].filter(Boolean).join('/')
    try {
      if (path === '') listed.push(await realpath(join(root, folder)))
      const entries = await readdir(join(root, place), { withFileTypes: true })
      const links = entries.filter((entry) => entry.isSymbolicLink())
      // What lies here comes first, so that a link to it is the one that is left out.
      for (const entry of [...entries.filter((each) => !each.isSymbolicLink()), ...links]) {
        if (entry.name.startsWith('.')) continue
        const below = path === '' ? entry.name : `${path}/${entry.name}`
        if (entry.isSymbolicLink()) await follow(below)
        else await take(below, entry)
      }
    } catch (error) {
      if (path === '' && isMissing(error)) return
      diagnostics.push(
        toFileError(place, 'unreadable-folder', `This folder cannot be read: ${describeFault(error)}`),
      )
    }
  }

  async function take(path: string, entry: { isDirectory(): boolean; isFile(): boolean }): Promise<void> {
    if (entry.isDirectory()) await enter(path)
    else if (entry.isFile()) paths.push(path)
    else leaveOut(path, 'it is no file but a pipe, a socket or a device. Remove it.')
  }

  async function follow(path: string): Promise<void> {
    try {
      const target = await stat(join(root, folder, path))
      if (!target.isDirectory()) return await take(path, target)
      const real = await realpath(join(root, folder, path))
      if (listed.some((other) => isWithin(real, other) || isWithin(other, real)))
        return leaveOut(path, 'it is a link to a folder that is read already or holds this one. Remove it.')
      listed.push(real)
      await enter(path)
    } catch (error) {
      if (isMissing(error) || isLoop(error))
        leaveOut(path, 'it is a link that leads nowhere. Remove or mend it.')
      else
        diagnostics.push(
          toFileError(
            `${folder}/${path}`,
            'unreadable',
            `This link cannot be followed: ${describeFault(error)}`,
          ),
        )
    }
  }

  function leaveOut(path: string, message: string): void {
    diagnostics.push(toLeftOut(`${folder}/${path}`, message))
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isLoop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOOP'
}
