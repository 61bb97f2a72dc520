import { existsSync, lstatSync, mkdtempSync, realpathSync, rmdirSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { toFaultCode } from '../content/to-fault-code.ts'
import { BuildError } from './build-error.ts'
import { surveyBuild } from './read-output.ts'

/** Folders of the project that a build may not write into: what is in them cannot be built again. */
const OWN = ['src', 'public', 'tests', 'node_modules', '.git', '.github', '.ci', '.cache', '.astro']

/**
 * Say why a build may not write to `out`, or `null` where it may: it must not hold or lie in the content or the
 * project's own folders, it must be possible to write there, and what is there already must be an earlier build. Links
 * are followed.
 */
export async function checkOutput(out: string, content: string, project: string): Promise<string | null> {
  const block = findBlock(out)
  if (block !== null) return `OUT (${out}) ${block}`
  const [target, articles, root] = [toReal(out), toReal(content), toReal(project)]
  if (isInside(root, target))
    return `OUT (${out}) is the project’s folder or holds it: building there would overwrite the project.`
  if (isInside(articles, target) || (isInside(target, articles) && !isHidden(relative(articles, target))))
    return `OUT (${out}) holds the content folder or lies in it: building there would overwrite the content.`
  const own = OWN.find((name) => isInside(target, join(root, name)))
  if (own !== undefined) return `OUT (${out}) lies in the project’s own folder ${own}.`
  if (!existsSync(target)) return null
  try {
    await surveyBuild(target, [])
    return null
  } catch (error) {
    if (error instanceof BuildError) return error.message
    return `OUT (${out}) cannot be read (${toFaultCode(error)}). Give the user who builds the right to it.`
  }
}

/** Nothing is read from folders whose names begin with a dot: a reader may lie in one, and build there. */
function isHidden(below: string): boolean {
  return below.startsWith('.') && !below.startsWith('..')
}

/** Say what keeps a folder from being made or written to, in the rest of a sentence; `null` where nothing does. */
function findBlock(out: string): string | null {
  const nearest = findNearest(out)
  if ('problem' in nearest) return nearest.problem
  const { path, isFolder } = nearest
  if (!isFolder)
    return path === out
      ? 'is a file, not a folder. Name another.'
      : `lies below ${path}, which is a file. Name another folder.`
  try {
    rmdirSync(mkdtempSync(join(path, '.said-and-done.')))
    return null
  } catch (error) {
    return `cannot be written: ${path} takes no files (${toFaultCode(error)}). Name another folder, or give the user who builds the right to it.`
  }
}

/** Find what there is of a path: itself, or what it will lie in. */
function findNearest(
  path: string,
): { readonly path: string; readonly isFolder: boolean } | { readonly problem: string } {
  try {
    return { path, isFolder: statSync(path).isDirectory() }
  } catch (error) {
    const code = toFaultCode(error)
    if (code === 'ELOOP') return { problem: 'leads in a circle of links. Name another folder.' }
    if (code === 'ENOENT' && lstatSync(path, { throwIfNoEntry: false }))
      return { problem: `leads to nothing: ${path} is a link to what is not there. Name another folder.` }
    if (code === 'ENOENT' || code === 'ENOTDIR') return findNearest(dirname(path))
    return { problem: `cannot be reached (${code}). Name another folder.` }
  }
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
