import { describe, expect, it } from 'vitest'
import { findDoubtfulDates } from '../../../../src/cli/check/find-doubtful-dates.ts'

const find = (path: string, day: string, isHeld = false) =>
  findDoubtfulDates(path, { day, time: null, instant: null }, isHeld).map(({ rule }) => rule)

describe('the day of an article', () => {
  it.each([
    ['2026-03-09-crane.md', '2026-05-01'],
    ['2026-03-09-crane/index.md', '2025-03-09'],
    ['2026/03/09/crane.md', '2016-03-09'],
  ])('is doubtful where it is far from that of the name: %s, %s', (path, day) => {
    expect(find(path, day)).toEqual(['far-date'])
  })

  it.each([
    ['crane.md', '2026-12-01'],
    ['2026-03-09-crane.md', '2026-03-09'],
    ['2026-03-09-crane.md', '2026-03-30'],
    ['2026-12-31-crane.md', '2026-12-01'],
    ['2026-13-41-crane.md', '2026-03-09'],
    ['crane-of-1926.md', '2026-03-09'],
  ])('is not: %s, %s', (path, day) => {
    expect(find(path, day)).toEqual([])
  })

  it('is doubtful while it is still to come, whatever the name', () => {
    expect(find('crane.md', '2027-03-09', true)).toEqual(['future-date'])
    expect(find('2025-03-09-crane.md', '2027-03-09', true)).toEqual(['future-date', 'far-date'])
  })
})
