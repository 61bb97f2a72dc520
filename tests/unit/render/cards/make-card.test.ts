import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { CardDrawing } from '../../../../src/render/cards/card-drawing.ts'
import { makeCard as draw } from '../../../../src/render/cards/make-card.ts'

const cache = mkdtempSync(join(tmpdir(), 'cards-'))
const places = { root: resolve(import.meta.dirname, '../../../..'), content: cache, cache }
const makeCard = async (card: CardDrawing, where: typeof places): Promise<Buffer> =>
  Buffer.from(await draw(card, where))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

const drawing: CardDrawing = {
  direction: 'ltr',
  paper: 'The Harbour Record',
  date: '24 March 2026',
  kicker: 'Part 4 of The Quay Street closure',
  headline: 'The bridge stays shut',
  note: null,
  ruler: { shapes: '<path class="published" d="M600 500V560"/>', labels: [] },
}

/** Tell in which part of a card anything is drawn: its box, on a ground of one colour. */
async function hasInk(
  changes: Partial<CardDrawing>,
  box: readonly [number, number, number, number],
): Promise<boolean> {
  const [left, top, width, height] = box
  const card = await makeCard({ ...drawing, ...changes }, places)
  const part = await sharp(card).extract({ left, top, width, height }).toBuffer()
  const { channels } = await sharp(part).stats()
  return channels.some(({ min, max }) => max - min > 16)
}

/** Between the headline and the words over the ruler, and outside the margins. */
const FREE = [
  [0, 456, 1200, 8],
  [0, 14, 60, 440],
  [1140, 14, 60, 440],
] as const

describe('a card', () => {
  it('is a PNG of the size that is expected, of less than 60 KB', async () => {
    const card = await makeCard(drawing, places)
    const { format, width, height } = await sharp(card).metadata()
    expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 })
    expect(card.length).toBeLessThan(60_000)
  })

  it('is taken from the cache, and is the same bytes anew', async () => {
    const card = await makeCard(drawing, places)
    const kept = readdirSync(join(cache, 'cards'))
    expect(await makeCard({ ...drawing }, places)).toEqual(card)
    expect(readdirSync(join(cache, 'cards'))).toEqual(kept)
    rmSync(join(cache, 'cards'), { recursive: true })
    expect(await makeCard(drawing, places)).toEqual(card)
  })

  it.each([
    ['an ordinary headline', drawing.headline],
    [
      'a long one',
      'Council of the harbour votes after nine hours to keep the bridge shut until spring '.repeat(5),
    ],
    [
      'capitals',
      'COUNCIL VOTES TO KEEP THE BRIDGE SHUT AS INSPECTORS FIND NEW CRACKS AND THE FIRM WITHDRAWS',
    ],
    ['Cyrillic', 'Совет гавани решил оставить мост на улице Набережной закрытым до весны, сообщили инженеры'],
    ['Arabic', 'صوت المجلس على إبقاء جسر شارع كواي مغلقا بعد العثور على شقوق جديدة في عام ألفين وستة'],
  ])('keeps %s within its margins and above the ruler', { timeout: 60_000 }, async (_, headline) => {
    expect(await hasInk({ headline }, [72, 140, 1056, 300])).toBe(true)
    for (const box of FREE) expect(await hasInk({ headline }, box)).toBe(false)
    expect((await makeCard({ ...drawing, headline }, places)).length).toBeLessThan(60_000)
  })

  it('is read from the right where its language is', async () => {
    const headline = 'הגשר סגור'
    expect(await hasInk({ direction: 'rtl', headline, kicker: null }, [900, 140, 240, 200])).toBe(true)
    expect(await hasInk({ direction: 'rtl', headline, kicker: null }, [60, 140, 300, 200])).toBe(false)
  })

  it('has the paper’s name for a headline no font of ours draws, whatever the machine has', async () => {
    const chinese = await makeCard({ ...drawing, headline: '港口委员会投票决定' }, places)
    const named = await makeCard({ ...drawing, headline: 'The Harbour Record', paper: null }, places)
    expect(chinese).toEqual(named)
    expect(await hasInk({ headline: '港口', paper: '港口新闻', kicker: null }, [72, 140, 1056, 300])).toBe(
      false,
    )
  })
})
