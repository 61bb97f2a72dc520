import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { writeSyntheticArchive } from '../support/synthetic-archive.ts'
import { listFiles } from '../support/site-files.ts'
import { writeFiles } from '../support/write-files.ts'
import { type Builder, setUpAstro, setUpEleventy, setUpHugo, setUpOwn } from './builders.ts'
import { type Run, runMeasured } from './run-measured.ts'

const project = resolve(import.meta.dirname, '../..')

/** Files that were just deleted are slow to write again on a disk: memory is fairer. */
const MEMORY = '/dev/shm'

/** Milliseconds after which the look of a file says that it is as it was. */
const SETTLED = 3000

/** Which builders are measured. */
interface Choice {
  /** How their names begin, in small letters; all where there is none. */
  readonly only: readonly string[]
  /** A folder with another state of this project. */
  readonly beside: string | null
}

/**
 * Build synthetic archives of each size from nothing, unchanged, with one article changed and from a fresh checkout with
 * what was kept of the last build, with this project and with others that do less of the same Markdown, and print seconds,
 * memory and ratios.
 */
export async function benchBuild(sizes: readonly number[], choice: Choice): Promise<void> {
  for (const size of sizes) {
    const scratch = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'build-'))
    try {
      await benchSize(size, scratch, choice)
    } finally {
      rmSync(scratch, { recursive: true, force: true })
    }
  }
}

async function benchSize(size: number, scratch: string, { only, beside }: Choice): Promise<void> {
  const content = join(scratch, 'content')
  writeFiles(content, writeSyntheticArchive(size))
  // What was written a moment ago may be written again without looking otherwise: a build then takes no file for unchanged.
  await sleep(SETTLED)
  const bench = { scratch, content }
  const { version } = JSON.parse(readFileSync(join(project, 'node_modules/astro/package.json'), 'utf8'))
  const builders: Readonly<Record<string, () => Builder | null>> = {
    'said & done': () => setUpOwn(bench),
    beside: () => (beside === null ? null : setUpOwn(bench, 'Said & Done, beside', resolve(beside))),
    astro: () => setUpAstro(bench, version),
    eleventy: () => setUpEleventy(bench),
    hugo: () => setUpHugo(bench),
  }
  const chosen = Object.entries(builders).filter(
    ([name]) => only.length === 0 || only.some((each) => name.startsWith(each)),
  )

  console.log(`\n${size} articles: seconds, and the most memory in megabytes`)
  const rows = new Map<string, readonly Run[]>()
  for (const [, setUp] of chosen) {
    const builder = setUp()
    if (builder === null) continue
    const runs = [await run(builder), await run(builder)]
    changeOne(content)
    runs.push(await run(builder))
    checkOutAnew(content, join(builder.folder, builder.out))
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

/** Do as a build machine does that keeps caches: files have new times, and what was built is not there. */
function checkOutAnew(content: string, out: string): void {
  const now = new Date()
  for (const path of listFiles(content)) utimesSync(join(content, path), now, now)
  rmSync(out, { recursive: true, force: true })
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
  const labels = ['cold', 'unchanged', 'one changed', 'fresh checkout']
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
