import { constants } from 'node:fs'
import { access, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DeskError, toDeskError } from './desk-error.ts'

/** Read a file as it is written, its byte order mark and line ends included. What is no UTF-8 is an error. */
export async function readWritten(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path))
  } catch (error) {
    throw toDeskError(error, path)
  }
}

/**
 * Put a file in place of what it was: written aside and moved, so that nobody ever reads half of it. Where the file is not what
 * it was taken for, somebody else has changed it, and nothing is written. A link is followed, its file keeps its rights.
 */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  try {
    const real = await realpath(path)
    await access(real, constants.W_OK)
    const { mode } = await stat(real)
    await writeAside(real, after, mode, async () => {
      if ((await readWritten(real)) !== before)
        throw new DeskError(
          `${path} was changed by somebody else meanwhile. It is read again; decide again. Nothing was changed.`,
        )
    })
  } catch (error) {
    throw toDeskError(error, path)
  }
}

/** Write a file that is not there yet, and its folder where that is missing. */
export async function createFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'wx')
    try {
      await file.writeFile(text)
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
  } catch (error) {
    throw toDeskError(error, path)
  }
}

/** Remove a file that is still as it was made; else nothing is removed. */
export async function removeFile(path: string, made: string): Promise<void> {
  if ((await readWritten(path)) !== made)
    throw new DeskError(
      `${path} was changed since. Remove it by hand where it is not wanted. Nothing was changed.`,
    )
  await rm(path).catch((error: unknown) => {
    throw toDeskError(error, path)
  })
}

async function writeAside(
  path: string,
  text: string,
  mode: number,
  check: () => Promise<void>,
): Promise<void> {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    const file = await open(aside, 'w', mode)
    try {
      await file.writeFile(text)
      await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    await check()
    await rename(aside, path)
  } catch (error) {
    await rm(aside, { force: true })
    throw error
  }
}
