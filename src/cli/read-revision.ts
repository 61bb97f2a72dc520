import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { type ComparedReading, readingSchema } from '../desk/diff-readings.ts'
import { listArticleFiles } from './list-article-files.ts'

/** What keeps two readings from being compared, in words. */
export class DiffError extends Error {
  override readonly name = 'DiffError'
}

/** So many files are named in one call: systems bound how long it may be. */
const AT_ONCE = 500

/**
 * Read all articles as a commit has them, with the reader it has: in a folder of its own, which is removed. Where the content
 * folder is no part of the repository, its articles are read as they are.
 */
export async function readCheckout(
  project: string,
  revision: string,
  content: string,
): Promise<ReadonlyMap<string, ComparedReading>> {
  const { status, stdout } = run('git', [
    '-C',
    project,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ])
  const commit = String(stdout).trim()
  if (status !== 0 || commit === '')
    throw new DiffError(`There is no commit ${revision} here. Name one that git log shows.`)
  const folder = mkdtempSync(join(tmpdir(), 'diff-'))
  try {
    const inside = relative(project, content)
    const isOutside = inside.startsWith('..') || isAbsolute(inside)
    const paths = ['src', 'package.json', ...(isOutside ? [] : [inside])].filter(
      (path) =>
        run('git', ['-C', project, 'cat-file', '-e', `${commit}:${path.replaceAll('\\', '/')}`]).status === 0,
    )
    const archive = run('git', ['-C', project, 'archive', '--format=tar', commit, ...paths])
    const unpacked = run('tar', ['-x', '-C', folder], archive.stdout)
    if (archive.status !== 0 || unpacked.status !== 0)
      throw new DiffError(`The commit ${revision} cannot be unpacked: ${archive.stderr}${unpacked.stderr}`)
    if (!existsSync(join(folder, 'src/cli/read.ts')))
      throw new DiffError(`The commit ${revision} has no reader to compare with.`)
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction')
    return await readReadings(folder, isOutside ? content : join(folder, inside))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Read all articles of a content folder with the reader of a project; what it refuses is left out. */
export async function readReadings(
  project: string,
  content: string,
): Promise<ReadonlyMap<string, ComparedReading>> {
  const files = (await listArticleFiles(content)) ?? []
  const paths = files.map(({ file }) => join(content, 'articles', file))
  const readings = new Map<string, ComparedReading>()
  for (let at = 0; at < paths.length; at += AT_ONCE)
    for (const reading of await readSome(project, content, paths.slice(at, at + AT_ONCE)))
      readings.set(reading.id, reading)
  return readings
}

async function readSome(
  project: string,
  content: string,
  paths: readonly string[],
): Promise<ComparedReading[]> {
  const reader = spawn(process.execPath, [join(project, 'src/cli/read.ts'), ...paths], {
    cwd: project,
    env: { ...process.env, CONTENT: content },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const found: ComparedReading[] = []
  for await (const line of createInterface({ input: reader.stdout })) {
    const reading = readingSchema.safeParse(JSON.parse(line))
    if (!reading.success) throw new DiffError('One of the two readers prints what cannot be compared.')
    found.push(reading.data)
  }
  return found
}

function run(command: string, args: readonly string[], input?: Buffer) {
  const options = { maxBuffer: 2 ** 30, ...(input && { input }) }
  return spawnSync(command, args, options)
}
