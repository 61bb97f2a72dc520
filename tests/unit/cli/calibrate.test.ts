import { describe, expect, it } from 'vitest'
import { calibrate } from '../../../src/cli/calibrate.ts'

const toGold = (...values: string[]): string =>
  JSON.stringify({
    id: 'a',
    timexes: values.map((value, at) => ({ start: at * 10, end: at * 10 + 5, value })),
  })
const toRead = (...values: (readonly [value: string, confidence: number])[]): string =>
  JSON.stringify({
    id: 'a',
    expressions: values.map(([value, confidence], at) => ({
      start: at * 10,
      end: at * 10 + 5,
      value,
      confidence,
    })),
  })

describe('confidence against what annotators say', () => {
  it('counts by band what agrees', () => {
    const gold = toGold('2026-03-20', '2026-03-21', '2026-03')
    const read = toRead(['2026-03-20', 0.97], ['2026-03-22', 0.97], ['2026-03', 0.85])
    expect(calibrate([gold], [read]).filter(({ judged }) => judged > 0)).toEqual([
      { from: 0.95, judged: 2, right: 1 },
      { from: 0.8, judged: 1, right: 1 },
    ])
  })
  it('asks for the day, not for the time of day', () => {
    expect(calibrate([toGold('2026-03-20')], [toRead(['2026-03-20TNI', 0.9])])[1]).toEqual({
      from: 0.9,
      judged: 1,
      right: 1,
    })
  })
  it('leaves out what annotators left open, and what they did not mark', () => {
    const judged = calibrate([toGold('2026-WXX')], [toRead(['2026-W12', 0.9], ['2026', 0.9])])
    expect(judged.every((band) => band.judged === 0)).toBe(true)
  })
})
