import type { CardJob } from './draw-ahead.ts'
import { makeCard } from './make-card.ts'

/** What the thread that draws ahead runs: a card, left in the cache. */
export default async function drawCard({ drawing, places }: CardJob): Promise<void> {
  await makeCard(drawing, places)
}
