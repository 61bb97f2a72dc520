import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import type { CardDrawing } from '../../../../src/render/cards/card-drawing.ts'
import { awaitDrawn, drawAhead } from '../../../../src/render/cards/draw-ahead.ts'
import { makeCard } from '../../../../src/render/cards/make-card.ts'

const cache = mkdtempSync(join(tmpdir(), 'ahead-'))
const places = { root: resolve(import.meta.dirname, '../../../..'), content: cache, cache }
afterAll(() => rmSync(cache, { recursive: true, force: true }))

it('leaves cards where they are taken from, the same as those that are drawn when asked for', async () => {
  const drawing: CardDrawing = {
    direction: 'ltr',
    paper: 'The Harbour Record',
    date: '24 March 2026',
    kicker: null,
    headline: 'The bridge stays shut',
    note: null,
    ruler: null,
  }
  drawAhead([drawing], places)
  await awaitDrawn(drawing)
  const [drawn = ''] = readdirSync(join(cache, 'cards'))
  expect(drawn).not.toBe('')
  await makeCard({ ...drawing }, places)
  expect(readdirSync(join(cache, 'cards'))).toEqual([drawn])
})
