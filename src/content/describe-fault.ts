/** What the system calls the faults that a publisher can mend. */
const FAULTS: Readonly<Record<string, string>> = {
  EACCES: 'it is not allowed. Change its permissions.',
  EPERM: 'it is not allowed. Change its permissions.',
  EISDIR: 'it is a folder. Rename it.',
  ENOTDIR: 'it is a file, not a folder. Move it away.',
  ENOENT: 'it is not there, or its name is no UTF-8. Rename it.',
  ENAMETOOLONG: 'its name is too long. Rename it.',
}

/** Tell in words why the system did not give a file or a folder, and what to do. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return FAULTS[code] ?? error.message
}
