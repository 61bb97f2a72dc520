import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Piscina } from 'piscina'
import type { CardDrawing } from './card-drawing.ts'
import type { CardPlaces } from './card-places.ts'

const ahead = new WeakMap<CardDrawing, Promise<void>>()
let pool: Piscina<CardJob, void> | null = null

/** What the thread that draws ahead is given. */
export interface CardJob {
  readonly drawing: CardDrawing
  readonly places: CardPlaces
}

/**
 * Draw cards on a thread of their own into the cache they are taken from, while pages are rendered: where nothing was drawn
 * before, since a build that changes little draws few. Does not wait; what fails here is drawn again when it is asked for.
 */
export function drawAhead(drawings: readonly CardDrawing[], places: CardPlaces): void {
  if (drawings.length === 0 || (pool === null && existsSync(join(places.cache, 'cards')))) return
  pool ??= new Piscina({
    filename: join(places.root, 'src/render/cards/card-thread.ts'),
    minThreads: 0,
    maxThreads: 1,
    // The words of one card are set while another becomes a picture.
    concurrentTasksPerWorker: 2,
  })
  for (const drawing of drawings)
    ahead.set(
      drawing,
      pool.run({ drawing, places }).catch(() => {}),
    )
}

/** Wait for a card that is being drawn ahead. */
export async function awaitDrawn(drawing: CardDrawing): Promise<void> {
  await ahead.get(drawing)
}
