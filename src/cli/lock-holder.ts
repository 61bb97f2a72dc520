import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'
import { toFaultCode } from '../content/to-fault-code.ts'

const holderSchema = z.object({
  pid: z.int(),
  /** When it took the lock, as an ISO instant. */
  began: z.string(),
  host: z.string(),
  /** When the system says the process was born, where it says so: pids are given again. */
  birth: z.string().nullable(),
})

/** The process that holds a lock. */
export type LockHolder = z.infer<typeof holderSchema>

/** Name this process as a holder, from now on. */
export function toHolder(): LockHolder {
  const { pid } = process
  return { pid, began: new Date().toISOString(), host: hostname(), birth: findBirth(pid) }
}

/** Read a holder from what it wrote; `null` where that is not whole. */
export function parseHolder(text: string): LockHolder | null {
  try {
    return holderSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Name a holder in words. */
export function toHolderWords({ pid, began, host }: LockHolder): string {
  const place = host === hostname() ? '' : ` on ${host}`
  return `process ${pid}${place}, begun ${began.slice(0, 19).replace('T', ' at ')} UTC`
}

/** Tell whether a holder is still at work; `null` where this machine cannot know, since it runs on another. */
export function isAtWork({ pid, host, birth }: LockHolder): boolean | null {
  if (host !== hostname()) return null
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Anything but “there is none” says that there is one, of somebody else.
    if (toFaultCode(error) === 'ESRCH') return false
  }
  return birth === findBirth(pid)
}

/** When a process was born, in ticks since the machine started: field 22 of Linux’s `/proc/<pid>/stat`. */
function findBirth(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? null
  } catch {
    return null
  }
}
