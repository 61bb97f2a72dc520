import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { releaseLock, takeLock } from '../../../src/cli/lock-file.ts'
import { type LockHolder, toHolder } from '../../../src/cli/lock-holder.ts'

const source = resolve(import.meta.dirname, '../../../src/cli/lock-file.ts')
let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  lock = join(folder, 'lock')
})
afterEach(() => {
  releaseLock(lock)
  rmSync(folder, { recursive: true, force: true })
})

/** Start a process that takes the lock, says who holds it and waits for the end of its input. */
async function hold(): Promise<{ child: ChildProcess; said: string }> {
  const script = `const { takeLock } = await import(${JSON.stringify(source)})
process.once('SIGTERM', () => process.exit(143))
process.stdout.write(JSON.stringify(await takeLock(${JSON.stringify(lock)})) + '\\n')
process.stdin.resume().on('end', () => process.exit())`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'pipe' })
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

const write = (holder: Partial<LockHolder>): void =>
  writeFileSync(lock, JSON.stringify({ ...toHolder(), ...holder }))

describe('a lock', () => {
  it('is one process’s at a time, which it names', async () => {
    const { child, said } = await hold()
    expect(said).toBe('null')
    expect(await takeLock(lock)).toMatchObject({ pid: child.pid })
    releaseLock(lock)
    expect(await takeLock(lock)).toMatchObject({ pid: child.pid })
    child.stdin?.end()
    await once(child, 'exit')
    expect(await takeLock(lock)).toBeNull()
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)('goes with its process: %s', async (signal) => {
    const { child } = await hold()
    child.kill(signal)
    await once(child, 'exit')
    expect(existsSync(lock)).toBe(signal === 'SIGKILL')
    expect(await takeLock(lock)).toBeNull()
    expect(readdirSync(folder)).toEqual(['lock'])
  })

  it('of a process whose pid another has now is taken over', async () => {
    write({ birth: '1' })
    expect(await takeLock(lock)).toBeNull()
  })

  it('of another machine holds while it gives signs of life', async () => {
    write({ host: `not-${hostname()}` })
    expect(await takeLock(lock)).not.toBeNull()
    const longAgo = new Date(Date.now() - 600_000)
    utimesSync(lock, longAgo, longAgo)
    expect(await takeLock(lock)).toBeNull()
  })

  it('that was cut short is waited for, and then taken over', async () => {
    writeFileSync(lock, '{"pid"')
    const longAgo = new Date(Date.now() - 1800)
    utimesSync(lock, longAgo, longAgo)
    expect(await takeLock(lock)).toBeNull()
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid })
  })

  it('is given to one alone of many who ask at once', async () => {
    write({ pid: 2 ** 22 + 1 })
    const all = await Promise.all(Array.from({ length: 3 }, hold))
    expect(all.filter(({ said }) => said === 'null')).toHaveLength(1)
    for (const { child } of all) {
      child.stdin?.end()
      if (child.exitCode === null) await once(child, 'exit')
    }
  })
})
