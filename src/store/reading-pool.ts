import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import { BodyFolder } from './body-file.ts'
import { type ReadEntry, type ReadingFrame, type ReadJob, toJobReader } from './read-job.ts'

/** So many articles are read in the time that other threads take to start. */
const ALONE = 100

/** What the reading of one article gives; `null` where it is what it was. */
type Result = ReadEntry | null

/**
 * Read articles, a few in this thread and the rest of a large archive on all cores. What is read is the same either
 * way, and in the order asked for.
 */
export class ReadingPool {
  readonly #root: string
  readonly #frame: ReadingFrame
  readonly #threads: number
  readonly #read: (job: ReadJob) => Result
  #asked = 0
  #pool: Piscina<ReadJob, Result> | null = null

  /** `root` is the project's folder: threads run the sources as they lie there. */
  constructor(root: string, frame: ReadingFrame, threads: number = availableParallelism()) {
    this.#root = root
    this.#frame = frame
    this.#threads = threads
    this.#read = toJobReader(frame, new BodyFolder(frame.cache))
  }

  async read(job: ReadJob): Promise<Result> {
    this.#asked += 1
    if (this.#asked <= ALONE || this.#threads < 2) return this.#read(job)
    this.#pool ??= new Piscina({
      filename: join(this.#root, 'src/store/reading-thread.ts'),
      workerData: this.#frame,
      minThreads: this.#threads,
      maxThreads: this.#threads,
      // One waits while one is read, so that no thread waits.
      concurrentTasksPerWorker: 2,
    })
    return this.#pool.run(job)
  }

  /** Let the threads go. */
  async close(): Promise<void> {
    await this.#pool?.close()
  }
}
