import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The rooms that decide what is read from an article and how its body looks. */
const READING_ROOMS = ['markdown', 'text', 'people', 'dates', 'quotes', 'events', 'article']

/** Name some texts by their content: 16 hexadecimal digits that change when any of them does. */
export function toDigest(...parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:${part}`)
  return hash.digest('hex').slice(0, 16)
}

/** The reader's version: a digest of the sources of the rooms that read. Any change to them reads everything again. */
export async function readReaderVersion(root: string): Promise<string> {
  const parts = await Promise.all(
    READING_ROOMS.map(async (room) => {
      const folder = join(root, 'src', room)
      const files = (await readdir(folder).catch(() => [])).toSorted()
      return Promise.all(
        files.map(async (file) => `${room}/${file}\n${await readFile(join(folder, file), 'utf8')}`),
      )
    }),
  )
  return toDigest(...parts.flat())
}
