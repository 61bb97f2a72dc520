import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import pMap from 'p-map'
import { Piscina } from 'piscina'
import type { NamedFile } from '../../content/judge-names.ts'
import type { ArticleCheck } from './article-check.ts'
import { type CheckFrame, toChecker } from './to-checker.ts'

/** So many files are checked in the time that other threads take to start. */
const ALONE = 100
/** So many go to a thread at once: fewer would spend their time on the way. */
const BATCH = 25

/**
 * Check files, a few in this thread and many on all cores; the results are the same either way, and in the order of the
 * files. `report` is told now and then how many are done.
 */
export async function checkFiles(
  files: readonly NamedFile[],
  frame: CheckFrame,
  report: (done: number) => void,
  threads: number = availableParallelism(),
): Promise<ArticleCheck[]> {
  const isAlone = files.length <= ALONE || threads < 2
  const size = isAlone ? 1 : BATCH
  const batches = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
    files.slice(index * size, (index + 1) * size),
  )
  let done = 0
  const count = (checks: ArticleCheck[]): ArticleCheck[] => {
    done += checks.length
    report(done)
    return checks
  }
  if (isAlone) {
    const check = toChecker(frame)
    const checkBatch = async (batch: readonly NamedFile[]) => count(await Promise.all(batch.map(check)))
    return (await pMap(batches, checkBatch, { concurrency: 1 })).flat()
  }
  const pool = startThreads(frame, threads)
  // One batch waits while one is checked, so that no thread waits.
  const options = { concurrency: 2 * threads }
  const checks = await pMap(batches, async (batch) => count(await pool.run(batch)), options).finally(() =>
    pool.close(),
  )
  return checks.flat()
}

function startThreads(frame: CheckFrame, threads: number): Piscina<readonly NamedFile[], ArticleCheck[]> {
  return new Piscina({
    filename: join(import.meta.dirname, 'check-thread.ts'),
    workerData: frame,
    minThreads: threads,
    maxThreads: threads,
  })
}
