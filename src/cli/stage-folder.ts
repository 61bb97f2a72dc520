import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const PREFIX = 'stage-'
/** Where builds of former versions wrote. */
const FORMER = 'site'

/**
 * Make the folder a build writes its site into, in the cache of its content; others there are of builds that are gone,
 * and removed. To be called by whoever holds the content's lock. It goes when this process ends, whatever ends it.
 */
export function makeStage(cache: string): string {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache))
    if (name.startsWith(PREFIX) || name === FORMER) remove(join(cache, name))
  const stage = mkdtempSync(join(cache, PREFIX))
  // A folder for a moment is its owner's alone; this one becomes the site, which a server reads as another user.
  chmodSync(stage, 0o777 & ~process.umask())
  process.once('exit', () => remove(stage))
  return stage
}

/** Pages may still be on their way into it; what cannot be removed is left to the next build, and hides no error. */
function remove(stage: string): void {
  try {
    rmSync(stage, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 })
  } catch {}
}
