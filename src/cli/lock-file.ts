import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { toFaultCode } from '../content/to-fault-code.ts'
import { isAtWork, type LockHolder, parseHolder, toHolder } from './lock-holder.ts'

/** A holder shows that it is there every so many milliseconds, for machines that cannot ask for it by its pid. */
const BEAT = 10_000
/** For those it is gone after so many without a sign. */
const SILENCE = 12 * BEAT
/** Between making a lock and saying in it who holds it no longer than this goes by. */
const WRITING = 2000
const PAUSE = 50

const held = new Map<string, NodeJS.Timeout>()
let isListening = false

/**
 * Take a lock: a file that only one process can make, in which it says who it is. Gives `null` when it is taken, or the
 * process that holds it; the lock of one that is gone is taken over. It is let go by `releaseLock`, and when this process
 * ends.
 *
 * No library: those there are tell a dead holder by a file that grows old, which a build that is busy for half a minute
 * looks like as well. Here the holder is asked for by its pid, and one that was killed is in nobody’s way.
 */
export async function takeLock(path: string): Promise<LockHolder | null> {
  while (!make(path)) {
    const text = read(path)
    const holder = parseHolder(text ?? '')
    if (holder && (isAtWork(holder) ?? findAge(path) < SILENCE)) return holder
    if (text !== null && !holder && findAge(path) < WRITING) await setTimeout(PAUSE)
    else if (text !== null) remove(path, text)
  }
  if (!isListening) process.once('exit', releaseAll)
  isListening = true
  held.set(path, setInterval(() => touch(path), BEAT).unref())
  return null
}

/** Let a lock go that this process holds. */
export function releaseLock(path: string): void {
  clearInterval(held.get(path))
  if (held.delete(path)) rmSync(path, { force: true })
}

function releaseAll(): void {
  for (const path of [...held.keys()]) releaseLock(path)
}

function make(path: string): boolean {
  try {
    writeFileSync(path, '', { flag: 'wx' })
  } catch (error) {
    if (toFaultCode(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeFileSync(path, JSON.stringify(toHolder()))
    return true
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (toFaultCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Remove a lock that nobody holds any more, unless another took it over since `text` was read. */
function remove(path: string, text: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (read(aside) !== text) renameSync(aside, path)
  } catch (error) {
    if (toFaultCode(error) !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

/** Milliseconds since a lock gave a sign of life. */
function findAge(path: string): number {
  return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY)
}

function touch(path: string): void {
  const now = new Date()
  try {
    utimesSync(path, now, now)
  } catch {
    // It was removed by hand; that is told by nothing but a second build.
  }
}
