import { drawCardsAhead, getPageKeys } from '../archive/archive.ts'
import type { CardDrawing } from '../render/cards/card-drawing.ts'

/** What a card is drawn from. */
export interface CardProps extends Record<string, unknown> {
  readonly drawing: CardDrawing
}

/** List the paths of cards, and begin to draw them: each stays as it was while all that stands on it does. */
export async function listCardPaths(cards: readonly (readonly [id: string, drawing: CardDrawing])[]) {
  drawCardsAhead(cards.map(([, drawing]) => drawing))
  const toKey = await getPageKeys()
  return cards.map(([id, drawing]) => ({
    params: { id },
    props: { drawing } satisfies CardProps,
    cacheKey: toKey(drawing),
  }))
}
