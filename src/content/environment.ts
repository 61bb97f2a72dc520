import { createHash } from 'node:crypto'
import { isAbsolute, join, resolve } from 'node:path'

/** What the environment says about a run: where content lies, where the site goes and where it will live. */
export interface Environment {
  /** Absolute path of the content folder. */
  readonly content: string
  /** Absolute path of the output folder. */
  readonly out: string
  /** Sub-path with a slash at both ends. */
  readonly base: string
  /** Origin, where SITE names one. */
  readonly site: string | null
  /** The instant the site takes for now, where BUILD_TIME names one. */
  readonly buildTime: string | null
  /** Warnings fail the build. */
  readonly isStrict: boolean
  /** Content that is refused is set aside and listed, and the rest is built. */
  readonly isLenient: boolean
  /** A build may leave out many articles that a former one had. */
  readonly acceptsLoss: boolean
  /** Absolute path of the folder for bodies and Astro's cache, one for each content folder and sub-path. */
  readonly cache: string
}

/** Read the environment of a run; relative paths are relative to the project's root. */
export function readEnvironment(variables: NodeJS.ProcessEnv, root: string): Environment {
  const toPath = (path: string): string => (isAbsolute(path) ? resolve(path) : resolve(root, path))
  const content = toPath(variables['CONTENT'] || 'content')
  const base = `/${variables['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/')
  const key = createHash('sha256').update(`${content}\n${base}`).digest('hex').slice(0, 12)
  return {
    content,
    base,
    out: toPath(variables['OUT'] || 'dist'),
    site: variables['SITE'] || null,
    buildTime: variables['BUILD_TIME'] || null,
    isStrict: variables['STRICT'] === '1',
    isLenient: variables['LENIENT'] === '1',
    acceptsLoss: variables['ACCEPT_LOSS'] === '1',
    cache: join(root, '.cache', key),
  }
}
