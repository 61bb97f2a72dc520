import { type Replacement, takeOut } from '../../desk/head/add-to-list.ts'
import { DeskError } from './desk-error.ts'
import { readWritten, removeFile, replaceFile } from './replace-file.ts'

/** What a decision did to a file. */
export interface Change {
  readonly path: string
  /** Relative to the content folder. */
  readonly file: string
  /** The file as it was left. */
  readonly after: string
  /** What was put in; `null` where the file was made. */
  readonly added: Replacement | null
}

/** Take a change back, whatever else was written to its file since; a file that was made is removed. */
export async function undoChange({ path, file, after, added }: Change): Promise<void> {
  if (added === null) return removeFile(path, after)
  const written = await readWritten(path)
  const before = takeOut(written, added)
  if (before === null)
    throw new DeskError(
      `${file} was changed where this was written. Take it out by hand: ${added.added.trim()}`,
    )
  return replaceFile(path, written, before)
}
