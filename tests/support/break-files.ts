/**
 * What is to happen to whoever changes files: at which change it begins, what the system says then, and which folder is
 * played to be a mount. `KILL` refuses every change from there on, as to a process that is gone.
 */
export const fault = { left: Number.POSITIVE_INFINITY, code: 'KILL', mount: '' }

/** Changes that a full disk refuses. */
const WRITES = ['writeFile', 'copyFile', 'cp', 'mkdir', 'writeFileSync', 'copyFileSync', 'mkdirSync']
const CHANGES = [...WRITES, 'rename', 'rm', 'renameSync', 'rmSync', 'rmdirSync', 'unlinkSync', 'chmodSync']

type Functions = Record<string, (...args: readonly string[]) => unknown>

/** Give the functions of `node:fs` or `node:fs/promises` so that they fail as `fault` says; for `vi.mock`. */
export function breakFiles(functions: Functions): Functions {
  const broken = CHANGES.filter((name) => name in functions).map((name) => {
    const run = (...args: readonly string[]): unknown => {
      refuse(name, args)
      return functions[name]?.(...args)
    }
    return [name, name.endsWith('Sync') ? run : async (...args: readonly string[]) => run(...args)]
  })
  return { ...functions, ...Object.fromEntries(broken) }
}

function refuse(name: string, [from, to]: readonly string[]): void {
  if (name.startsWith('rename')) {
    if (from === fault.mount) throw toError('EBUSY')
    if (isInMount(from) !== isInMount(to)) throw toError('EXDEV')
  }
  if (fault.code !== 'KILL' && !WRITES.includes(name)) return
  fault.left -= 1
  if (fault.left < 0) throw toError(fault.code)
}

function isInMount(path = ''): boolean {
  return fault.mount !== '' && path.startsWith(`${fault.mount}/`)
}

function toError(code: string): Error {
  return Object.assign(new Error(`${code}: as it was to be`), { code })
}
