import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { BuildError } from './build-error.ts'
import { releaseLock, takeLock } from './lock-file.ts'
import { toHolderWords } from './lock-holder.ts'
import { canSwap, toBeside } from './swap-folder.ts'

/** The lock of a folder that nothing can be written beside, in it. */
export const LOCK = '.said-and-done.lock'

/** Another build is done with publishing after so many milliseconds, or waited for no longer. */
const PATIENCE = 120_000
const PAUSE = 200

/**
 * Do what one process at a time may do to an output folder, whichever content or checkout it builds from. Links to the
 * folder are followed, and the folders it lies in are made.
 */
export async function withOutputLock<Result>(
  out: string,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = toFolder(out)
  const lock = canSwap(folder) ? toBeside(folder, 'lock') : join(folder, LOCK)
  const end = performance.now() + PATIENCE
  for (let holder = await takeLock(lock); holder !== null; holder = await takeLock(lock)) {
    if (performance.now() > end)
      throw new BuildError(
        `Another build is publishing to ${folder} (${toHolderWords(holder)}). Build again when it is done; if it is not there any more, remove ${lock}.`,
      )
    await setTimeout(PAUSE)
  }
  return work(folder).finally(() => releaseLock(lock))
}

function toFolder(out: string): string {
  if (existsSync(out)) return realpathSync(out)
  mkdirSync(dirname(out), { recursive: true })
  return join(realpathSync(dirname(out)), basename(out))
}
