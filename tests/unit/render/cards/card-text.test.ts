import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findInks } from '../../../../src/render/cards/card-inks.ts'
import { parseCoverage, toDrawable, toHeadlineSetting } from '../../../../src/render/cards/card-text.ts'

const coverage = parseCoverage('U+0000-00FF, U+0131,U+0600-06FF,U+2000-206F')

describe('the words of a card', () => {
  it('are drawn as they are where a font has them', () => {
    expect(toDrawable('“Nobody” has signed – São João', coverage)).toBe('“Nobody” has signed – São João')
  })

  it.each([
    ['letters', '港口委员会'],
    ['one letter among many', 'The ferry Ω'],
    ['figures', '७ ships'],
  ])('are none where no font has their %s', (_, words) => {
    expect(toDrawable(words, coverage)).toBeNull()
  })

  it.each([
    ['emoji', 'The ferry 🚢 stays', 'The ferry stays'],
    ['arrows', 'Port → quay', 'Port quay'],
    ['points over letters', 'صوّت', 'صوت'],
    ['signs that turn the direction', 'a\u202Eb', 'ab'],
  ])('leave out %s', (_, words, drawn) => {
    expect(toDrawable(words, coverage)).toBe(drawn)
  })

  it('keep a letter and the mark over it that are one letter together', () => {
    expect(toDrawable('Sa\u0303o', coverage)).toBe('São')
  })
})

describe('a headline', () => {
  it('is the smaller the longer it is, and never set on more than it has room for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 60 }), (words, more) => {
        const [short, long] = [toHeadlineSetting(words, 1056), toHeadlineSetting(words + more, 1056)]
        expect(long.size).toBeLessThanOrEqual(short.size)
        expect(short.height).toBeLessThanOrEqual(short.size === 46 ? 400 : 300)
      }),
    )
  })

  it('has more room between its lines in Arabic', () => {
    const [latin, arabic] = [toHeadlineSetting('Bridge', 1056), toHeadlineSetting('جسر', 1056)]
    expect(arabic.leading / arabic.size).toBeGreaterThan(latin.leading / latin.size)
  })
})

describe('the inks of a card', () => {
  it('are the light ones of the styles, the publisher’s own before ours', () => {
    const inks = findInks([
      ':root { --paper: light-dark(#fffffe, #000001); --time: light-dark(#0f56b3, #7fb2ff); }',
      ':root { --time: #c00; --soft: oklch(50% 0 0); }',
    ])
    expect([inks.paper, inks.time, inks.soft]).toEqual(['#fffffe', '#c00', '#565b66'])
  })

  it('are no part of a name', () => {
    expect(findInks([':root { --time-wash: #111111; --my-paper: #222222 }'])).toMatchObject({
      time: '#0f56b3',
      paper: '#fcfcfa',
      'time-wash': '#111111',
    })
  })
})
