import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { Rendered, RenderFrame, RenderJob } from './render-job.ts'
import { toJobRenderer } from './render-job.ts'

/** So many pages are rendered in the time that other threads take to start and to join the archive. */
const ALONE = 1500
const BATCH = 50

/**
 * Render pages, a few in this thread and many on all cores, and give what each was written to, in the order asked for. This
 * thread takes them from the front and the others from behind, so that most routes are laid out by one thread alone.
 */
export async function renderJobs(
  jobs: readonly RenderJob[],
  frame: RenderFrame,
  threads: number = availableParallelism(),
): Promise<readonly Rendered[]> {
  const batches = Array.from({ length: Math.ceil(jobs.length / BATCH) }, (_, index) => index)
  const rendered: Rendered[] = []
  const render = async (
    next: () => number | undefined,
    run: (batch: readonly RenderJob[]) => Promise<readonly Rendered[]>,
  ): Promise<void> => {
    for (let index = next(); index !== undefined; index = next()) {
      const start = index * BATCH
      const results = await run(jobs.slice(start, start + BATCH))
      for (const [place, result] of results.entries()) rendered[start + place] = result
    }
  }
  const others = jobs.length > ALONE ? threads - 1 : 0
  const pool = others > 0 ? toPool(frame, others) : null
  try {
    await Promise.all([
      render(() => batches.shift(), toJobRenderer(frame)),
      ...Array.from({ length: others }, () =>
        render(
          () => batches.pop(),
          async (batch) => (pool ? pool.run(batch) : []),
        ),
      ),
    ])
  } finally {
    await pool?.destroy()
  }
  return rendered
}

function toPool(frame: RenderFrame, threads: number): Piscina<readonly RenderJob[], readonly Rendered[]> {
  return new Piscina({
    filename: join(import.meta.dirname, 'render-thread.ts'),
    workerData: frame,
    minThreads: threads,
    maxThreads: threads,
  })
}
