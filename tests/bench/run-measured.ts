import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a run took. */
export interface Run {
  /** Wall seconds. */
  readonly seconds: number
  /** The most memory the process and those it started held at once, in megabytes; `null` where /proc does not say. */
  readonly megabytes: number | null
}

const LOOK_EVERY = 100

/** Run a program to its end and measure it; what it prints is shown only where it fails, as an error. */
export function runMeasured(
  [command = '', ...args]: readonly string[],
  { cwd, env }: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    let peak = 0
    let printed = ''
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env } })
    const look = setInterval(() => {
      peak = Math.max(peak, toMemory(child.pid ?? -1))
    }, LOOK_EVERY)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(look)
      const run = { seconds: (performance.now() - start) / 1000, megabytes: peak > 0 ? peak / 1024 : null }
      if (code === 0) resolve(run)
      else reject(new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${printed.slice(-4000)}`))
    })
  })
}

/** Sum up the resident memory of a process and all below it, in kilobytes; 0 where there is no /proc. */
function toMemory(root: number): number {
  try {
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => toProcess(Number(name)))
    const inTree = new Set([root])
    for (const { id, parent } of processes.toSorted((a, b) => a.id - b.id))
      if (inTree.has(parent)) inTree.add(id)
    return processes.reduce((sum, { id, memory }) => sum + (inTree.has(id) ? memory : 0), 0)
  } catch {
    return 0
  }
}

function toProcess(id: number): { readonly id: number; readonly parent: number; readonly memory: number } {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8')
    const read = (name: string): number =>
      Number(new RegExp(`^${name}:\\s*(?<value>\\d+)`, 'm').exec(status)?.groups?.['value'] ?? 0)
    return { id, parent: read('PPid'), memory: read('VmRSS') }
  } catch {
    return { id, parent: 0, memory: 0 }
  }
}
