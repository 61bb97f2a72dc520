import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeSyntheticArchive } from '../support/synthetic-archive.ts'
import { listFiles } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'
import { type Builder, setUpAstro, setUpEleventy, setUpHugo, setUpOwn } from './builders.ts'
import { type Run, runMeasured } from './run-measured.ts'

const project = resolve(import.meta.dirname, '../..')

/** Files that were just deleted are slow to write again on a disk: memory is fairer. */
const MEMORY = '/dev/shm'

/**
 * Build synthetic archives of each size from nothing, unchanged and with one article changed, with this project and
 * with others that do less of the same Markdown, and print seconds, memory and ratios.
 */
export async function benchBuild(sizes: readonly number[]): Promise<void> {
  for (const size of sizes) {
    const scratch = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'build-'))
    try {
      await benchSize(size, scratch)
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
}

async function benchSize(size: number, scratch: string): Promise<void> {
  const content = join(scratch, 'content')
  writeFiles(content, writeSyntheticArchive(size))
  const bench = { scratch, content }
  const { version } = JSON.parse(readFileSync(join(project, 'node_modules/astro/package.json'), 'utf8'))
  const builders = [
    setUpOwn(bench),
    setUpAstro(bench, version),
    setUpEleventy(bench),
    setUpHugo(bench),
  ].filter((builder) => builder !== null)

  console.log(`\n${size} articles: seconds, and the most memory in megabytes`)
  const rows = new Map<string, readonly Run[]>()
  for (const builder of builders) {
    const runs = [await run(builder), await run(builder)]
    changeOne(content)
    runs.push(await run(builder))
    rows.set(builder.name, runs)
    console.log(toRow(builder.name, runs))
  }
  const own = rows.get('Said & Done')
  for (const [name, runs] of rows)
    if (own && name !== 'Said & Done')
      console.log(
        `Said & Done : ${name}`.padEnd(40) +
          runs
            .map(({ seconds }, index) => ((own[index]?.seconds ?? NaN) / seconds).toFixed(2).padStart(12))
            .join(''),
      )
}

function run({ command, folder, env }: Builder): Promise<Run> {
  return runMeasured(command, { cwd: folder, env })
}

/** Change a word in the middle one of the articles, to one it has not had before. */
function changeOne(content: string): void {
  const articles = listFiles(join(content, 'articles'))
  const file = join(content, 'articles', articles[articles.length >> 1] ?? '')
  const source = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    source.replace(/The file on the|The fat file on the/, (words) =>
      words.includes('fat') ? 'The file on the' : 'The fat file on the',
    ),
  )
}

function toRow(name: string, runs: readonly Run[]): string {
  const labels = ['cold', 'unchanged', 'one changed']
  return (
    name.padEnd(26) +
    runs
      .map(
        ({ seconds, megabytes }, index) =>
          `  ${labels[index]} ${seconds.toFixed(1)} s (${megabytes === null ? '–' : Math.round(megabytes)})`,
      )
      .join('')
  )
}
