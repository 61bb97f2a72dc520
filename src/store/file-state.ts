import { stat } from 'node:fs/promises'

/** Name the state of a file that is always put in place as a whole: another whenever it was; `null` where there is none. */
export async function readFileState(path: string): Promise<string | null> {
  const file = await stat(path, { bigint: true }).catch(() => null)
  return file && `${file.ino}-${file.mtimeNs}`
}
