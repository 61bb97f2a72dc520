import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFolder } from '../content/content-folder.ts'
import { fromSealed, toSealed } from '../render/seal.ts'
import { readFileState } from './file-state.ts'

/** The people and stories that all articles are joined with. */
export type ArchiveFrame = Pick<ContentFolder, 'people' | 'stories'>

/** Read the people and stories as they were last written; none where that cannot be read, or is not as it was. */
export async function readFrame(cache: string): Promise<ArchiveFrame> {
  const json = await readFile(toPath(cache)).then(fromSealed, () => null)
  return json === null ? { people: [], stories: [] } : JSON.parse(new TextDecoder().decode(json))
}

/** Name the state of what was last written, without reading it; `null` where it never was. */
export function readFrameState(cache: string): Promise<string | null> {
  return readFileState(toPath(cache))
}

/** Write the people and stories, aside and then in place; where they are what they were, the file stays as it is. */
export async function writeFrame(cache: string, { people, stories }: ArchiveFrame): Promise<void> {
  const sealed = toSealed(JSON.stringify({ people, stories }))
  const path = toPath(cache)
  if (existsSync(path) && sealed.equals(await readFile(path))) return
  await mkdir(cache, { recursive: true })
  const aside = `${path}.${process.pid}`
  await writeFile(aside, sealed)
  await rename(aside, path)
}

function toPath(cache: string): string {
  return join(cache, 'frame.json')
}
