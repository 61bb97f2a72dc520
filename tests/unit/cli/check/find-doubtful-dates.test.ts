import { describe, expect, it } from 'vitest'
import { findDoubtfulDates, isLater } from '../../../../src/cli/check/find-doubtful-dates.ts'

const NOW = '2026-12-01T23:30:00Z'
const day = (written: string) => ({ day: written, time: null, instant: null })
const find = (path: string, published: string) =>
  findDoubtfulDates(path, day(published), NOW, 'UTC').map(({ rule }) => rule)

describe('the day of an article', () => {
  it.each([
    ['crane.md', '2026-12-02', ['future-date']],
    ['2026-03-09-crane.md', '2026-05-01', ['far-date']],
    ['2026-03-09-crane/index.md', '2025-03-09', ['far-date']],
    ['2027-03-09-crane.md', '2027-03-09', ['future-date']],
    ['2025-03-09-crane.md', '2027-03-09', ['future-date', 'far-date']],
  ])('is doubtful: %s, %s', (path, published, rules) => {
    expect(find(path, published)).toEqual(rules)
  })

  it.each([
    ['crane.md', '2026-12-01'],
    ['2026-03-09-crane.md', '2026-03-09'],
    ['2026-03-09-crane.md', '2026-03-30'],
    ['2026-12-31-crane.md', '2026-12-01'],
    ['2026-13-41-crane.md', '2026-03-09'],
    ['crane-of-1926.md', '2026-03-09'],
  ])('is not: %s, %s', (path, published) => {
    expect(find(path, published)).toEqual([])
  })
})

it('a day begins where the site is, an instant everywhere at once', () => {
  expect(isLater(day('2026-12-02'), NOW, 'Europe/Lisbon')).toBe(true)
  expect(isLater(day('2026-12-02'), NOW, 'Europe/Moscow')).toBe(false)
  const moment = { day: '2026-12-02', time: '08:00', instant: '2026-12-02T08:00:00+09:00' }
  expect(isLater(moment, NOW, 'Europe/Lisbon')).toBe(false)
})
