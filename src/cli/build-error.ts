import { inspect } from 'node:util'
import { toFaultCode } from '../content/to-fault-code.ts'

/** What keeps a site from being built or published and is for a publisher to mend: its message says all there is to say. */
export class BuildError extends Error {
  override readonly name = 'BuildError'
}

/** What systems say of files, in words: what happened, and what to do. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOSPC: 'There is no room left on a disk. Make room and build again.',
  EDQUOT: 'The room this user may take on a disk is used up. Make room and build again.',
  EROFS: 'A disk can be read but not written to. Make it writable, or name another folder with OUT.',
  EACCES: 'A file or folder may not be read or written. Give the user who builds the right to it.',
  EPERM: 'A file or folder may not be changed. Give the user who builds the right to it.',
  EMFILE: 'Too many files are open at once. Allow more (ulimit -n) and build again.',
  ENFILE: 'Too many files are open on this machine. Build again when others are done.',
}

/** How tools that are not written in JavaScript name the same in their messages, by number. */
const NUMBERS: Readonly<Record<string, string>> = {
  13: 'EACCES',
  24: 'EMFILE',
  28: 'ENOSPC',
  30: 'EROFS',
  122: 'EDQUOT',
}

/**
 * Say why a build failed: what is wrong with content, the environment or the disk in its own words; anything else is a
 * fault of ours, with its trace.
 */
export function toReport(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error)
  if (error.name === 'ContentError' || error.name === 'BuildError') return error.message
  const number = /\(os error (?<number>\d+)\)/.exec(error.message)?.groups?.['number']
  const fault = FAULTS[toFaultCode(error) ?? NUMBERS[number ?? ''] ?? '']
  if (fault === undefined) return error.stack ?? error.message
  const detail = /^Failed to .*$/m.exec(error.message)?.[0] ?? error.message
  return `${fault} The last good site is as it was.\n  ${detail}`
}
