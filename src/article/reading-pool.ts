import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import { type ReadEntry, type ReadJob, runReadJob } from './read-job.ts'

/** So many articles are read in the time that other threads take to start. */
const ALONE = 400

/**
 * Read articles, a few in this thread and the rest of a large archive on all cores. What is read is the same either
 * way, and in the order asked for.
 */
export class ReadingPool {
  readonly #root: string
  readonly #threads: number
  #asked = 0
  #pool: Piscina<ReadJob, ReadEntry> | null = null

  /** `root` is the project's folder: threads run the sources as they lie there. */
  constructor(root: string, threads: number = availableParallelism()) {
    this.#root = root
    this.#threads = threads
  }

  read(job: ReadJob): Promise<ReadEntry> {
    this.#asked += 1
    if (this.#asked <= ALONE || this.#threads < 2) return runReadJob(job)
    this.#pool ??= new Piscina({
      filename: join(this.#root, 'src/article/read-job.ts'),
      name: 'runReadJob',
      minThreads: this.#threads,
      maxThreads: this.#threads,
    })
    return this.#pool.run(job)
  }

  /** Let the threads go. */
  async close(): Promise<void> {
    await this.#pool?.close()
  }
}
