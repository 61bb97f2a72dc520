/** How systems name what goes wrong with files: `ENOSPC`. */
const CODE = /^E[A-Z\d]+$/

/** Give the name by which the system calls what went wrong with a file or a disk; `null` for any other error. */
export function toFaultCode(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  // An error that comes from another thread has its words alone.
  const code = 'code' in error ? String(error.code) : error.message.split(': ', 1)[0]
  return code !== undefined && CODE.test(code) ? code : null
}
