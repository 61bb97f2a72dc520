import { toFaultCode } from '../../content/to-fault-code.ts'

/** What keeps a decision from being written, in words for the editor: nothing was changed. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
}

/** What systems say of files, in words: what happened, and what to do. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room and decide again',
  EDQUOT: 'The room you may take on the disk is used up. Make room and decide again',
  EROFS: 'The disk can be read but not written to. Make it writable and decide again',
  EACCES: 'There is no right to write this file. Change its permissions and decide again',
  EPERM: 'There is no right to write this file. Change its permissions and decide again',
  ENOENT: 'This file is not there any more. Load the page again',
  EEXIST: 'There is such a file already. Load the page again',
}

/** Word what went wrong with a file, where an editor can mend it; else the error stays what it is. */
export function toDeskError(error: unknown, file: string): unknown {
  const fault = FAULTS[toFaultCode(error) ?? '']
  return fault === undefined ? error : new DeskError(`${fault}: ${file}. Nothing was changed.`)
}
