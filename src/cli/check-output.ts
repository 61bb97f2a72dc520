import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** Folders of the project that a build may not write into: what is in them cannot be built again. */
const OWN = ['src', 'public', 'tests', 'node_modules', '.git', '.github', '.ci', '.cache', '.astro']

/** A file every build writes: a folder that holds it is an earlier build, not somebody's files. */
const MARKER = '404.html'

/**
 * Say why a build may not write to `out`, or `null` where it may: it must not hold or lie in the content or the
 * project's own folders, and where something is there already it must be an earlier build. Links are followed.
 */
export function checkOutput(out: string, content: string, project: string): string | null {
  const [target, articles, root] = [toReal(out), toReal(content), toReal(project)]
  if (isInside(root, target))
    return `OUT (${out}) is the project’s folder or holds it: building there would overwrite the project.`
  if (isInside(articles, target) || isInside(target, articles))
    return `OUT (${out}) holds the content folder or lies in it: building there would overwrite the content.`
  const own = OWN.find((name) => isInside(target, join(root, name)))
  if (own !== undefined) return `OUT (${out}) lies in the project’s own folder ${own}.`
  if (!existsSync(target)) return null
  if (!statSync(target).isDirectory()) return `OUT (${out}) is a file, not a folder.`
  const isOurs = existsSync(join(target, MARKER)) || readdirSync(target).length === 0
  return isOurs
    ? null
    : `OUT (${out}) holds files that no build has written. Empty it, or name another folder.`
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return (
    way === '' ||
    (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path && way !== path)
  )
}

/** Follow links as far as the path exists. */
function toReal(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(toReal(parent), basename(path))
}
