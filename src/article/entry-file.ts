import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { StoredEntry } from './entry.ts'

/** Read the entries of all articles as they were last written; none where that cannot be read. */
export async function readEntries(cache: string): Promise<readonly StoredEntry[]> {
  try {
    return JSON.parse(await readFile(toPath(cache), 'utf8'))
  } catch {
    return []
  }
}

/** Name the state of what was last written, without reading it: another whenever it is written anew. */
export async function readEntriesState(cache: string): Promise<string> {
  const file = await stat(toPath(cache), { bigint: true }).catch(() => null)
  return file ? `${file.ino}-${file.mtimeNs}` : 'none'
}

/** Write the entries of all articles aside and move them into place, so that no half a file is ever read. */
export async function writeEntries(cache: string, entries: readonly StoredEntry[]): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = `${toPath(cache)}.${process.pid}`
  await writeFile(aside, JSON.stringify(entries))
  await rename(aside, toPath(cache))
}

function toPath(cache: string): string {
  return join(cache, 'entries.json')
}
