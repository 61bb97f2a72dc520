import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { compareAsc } from 'date-fns/compareAsc'
import type { Environment } from '../content/environment.ts'
import { readNow } from '../store/now.ts'
import { BuildError } from './build-error.ts'
import {
  type BuildState,
  isAsLeft,
  nameInputs,
  nameManifest,
  readBuildState,
  writeBuildState,
} from './build-state.ts'
import type { SeenFiles } from './digest-files.ts'
import { takeLock } from './lock-file.ts'
import { toHolderWords } from './lock-holder.ts'
import { withOutputLock } from './lock-output.ts'
import { mendCache } from './mend-cache.ts'
import type { ArticleFile } from './output-manifest.ts'
import { readOutputRecord } from './output-record.ts'
import { nameCode } from './pages/code-folder.ts'
import { completeOutput, type Publication, publishOutput } from './publish-output.ts'

/** What a build did, and the article files it was given; `null` where there was nothing to do. */
export interface BuiltSite extends Publication, Pick<BuildState, 'awaited' | 'likely'> {
  readonly articles: readonly ArticleFile[] | null
}

/**
 * Build the site of an environment in its cache and publish it when it is whole: whatever is wrong before that is raised,
 * and the last good site stays. Where all that goes into it and the output look as the last build left them, there is
 * nothing to do. `root` is the project’s folder.
 */
export async function buildSite(environment: Environment, root: string): Promise<BuiltSite> {
  const { cache, out } = environment
  await lockContent(environment)
  if (existsSync(dirname(out))) await withOutputLock(out, completeOutput)
  const code = await nameCode(root, environment)
  const inputs = nameInputs(environment, code)
  const now = readNow(environment)
  const seen = new Map(Object.entries((await readOutputRecord(cache, out))?.seen ?? {}))
  const last = await readBuildState(cache)
  if (last && last.inputs === inputs && isStanding(last, now) && (await isPublished(out, last, seen))) {
    for (const message of last.said) console.warn(message)
    const { awaited, likely } = last
    return { ...NOTHING, seen, articles: null, awaited, likely }
  }
  const { makeSite } = await import('./make-site.ts')
  const made = await makeSite(environment, { root, code, now })
  const { articles, site, state } = made
  const publication = await publishOutput(site, out, { articles, seen, edited: join(cache, 'edited') })
  const manifest = await nameManifest(out)
  if (inputs !== null) await writeBuildState(cache, { ...state, inputs, manifest })
  return { ...publication, articles: made.known, awaited: state.awaited, likely: state.likely }
}

const NOTHING = { added: [], changed: [], removed: [], edited: [] }

/** Tell whether at an instant all articles stand as they stood. */
function isStanding({ since, until }: BuildState, now: string): boolean {
  return compareAsc(since, now) <= 0 && (until === null || compareAsc(now, until) < 0)
}

async function isPublished(out: string, { manifest }: BuildState, seen: SeenFiles): Promise<boolean> {
  return seen.size > 0 && (await nameManifest(out)) === manifest && isAsLeft(out, seen)
}

/** Two builds of the same content would write to one cache: the second is refused. */
async function lockContent({ cache, content, base }: Environment): Promise<void> {
  mendCache(cache)
  const holder = await takeLock(join(cache, 'lock'))
  if (holder === null) return
  throw new BuildError(
    `Another build of ${content} for ${base} is running (${toHolderWords(holder)}). Build again when it is done.`,
  )
}
