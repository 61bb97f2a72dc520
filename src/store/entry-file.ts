import { createReadStream } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { toDigest } from './digest.ts'
import type { StoredEntry } from './entry.ts'
import { readFileState } from './file-state.ts'

/** So much of the file is read, and so many entries are written, at once. */
const READ_BYTES = 256 * 1024
const WRITTEN_ENTRIES = 100

/** Read the entries of all articles as they were last written; none where that cannot be read, or is not as it was. */
export async function readEntries(cache: string): Promise<readonly StoredEntry[]> {
  try {
    const entries: StoredEntry[] = []
    let begun = ''
    let count: number | null = null
    // Every byte is a character, see below: strings of such take half the room that others do.
    const file = createReadStream(toPath(cache), { encoding: 'latin1', highWaterMark: READ_BYTES })
    for await (const part of file) {
      const lines = `${begun}${part}`.split('\n')
      begun = lines.pop() ?? ''
      for (const line of lines) {
        if (count === null) count = Number(line)
        else entries.push(parseLine(line))
      }
    }
    return entries.length === count && begun === '' ? entries : []
  } catch {
    return []
  }
}

/** Name the state of what was last written, without reading it: another whenever it is written anew; `null` where it never was. */
export function readEntriesState(cache: string): Promise<string | null> {
  return readFileState(toPath(cache))
}

/**
 * Write the entries of all articles aside and move them into place, so that no half a file is ever read. A line says how
 * many there are; each has a line of its own, so that never all of them are in one string.
 */
export async function writeEntries(cache: string, entries: readonly StoredEntry[]): Promise<void> {
  await mkdir(cache, { recursive: true })
  const aside = `${toPath(cache)}.${process.pid}`
  const file = await open(aside, 'w')
  try {
    await file.appendFile(`${entries.length}\n`)
    for (let start = 0; start < entries.length; start += WRITTEN_ENTRIES)
      await file.appendFile(
        entries
          .slice(start, start + WRITTEN_ENTRIES)
          .map(toLine)
          .join(''),
      )
  } finally {
    await file.close()
  }
  await rename(aside, toPath(cache))
}

/** Put an entry into ASCII alone, its digest before it. */
function toLine(entry: StoredEntry): string {
  const json = JSON.stringify(entry).replace(/[^\x20-\x7e]/g, toEscape)
  return `${toDigest(json)} ${json}\n`
}

function parseLine(line: string): StoredEntry {
  const at = line.indexOf(' ')
  const json = line.slice(at + 1)
  if (toDigest(json) !== line.slice(0, at)) throw new Error('This entry is not as it was written.')
  return JSON.parse(json)
}

/** Name a UTF-16 unit as JSON does. */
function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function toPath(cache: string): string {
  return join(cache, 'entries.jsonl')
}
