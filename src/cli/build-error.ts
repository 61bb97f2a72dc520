import { inspect } from 'node:util'

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

/** Give the code by which systems name what went wrong with a file; `null` for any other error. */
export function toFaultCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  if ('code' in error && typeof error.code === 'string') return error.code
  // An error that comes from another thread has its words alone.
  return /^(?<code>E[A-Z]+): /.exec(error.message)?.groups?.['code'] ?? null
}

/**
 * Say why a build failed: what is wrong with content, the environment or the disk in its own words; anything else is a
 * fault of ours, with its trace.
 */
export function toReport(error: unknown): string {
  if (!(error instanceof Error)) return inspect(error)
  if (error.name === 'ContentError' || error.name === 'BuildError') return error.message
  const fault = FAULTS[toFaultCode(error) ?? '']
  return fault === undefined ? (error.stack ?? error.message) : `${fault}\n  ${error.message}`
}
