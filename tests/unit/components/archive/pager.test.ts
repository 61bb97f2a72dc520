import { describe, expect, it } from 'vitest'
import { paginate } from '../../../../src/archive/paginate.ts'
import { buildPager } from '../../../../src/components/archive/build-pager.ts'
import { en } from '../../../../src/components/words/en.ts'
import { toLinks } from '../../../../src/archive/links.ts'

const { topic } = toLinks('/news/')
const toHref = (number: number): string => topic('nato', number)
const build = (number: number, count: number) => buildPager({ number, count }, toHref, en)

describe('the way through a list', () => {
  it('leads to the pages around, the first by the list’s own address', () => {
    expect(build(2, 3)).toMatchObject({
      position: 'Page 2 of 3',
      newer: '/news/topics/nato/',
      older: '/news/topics/nato/3/',
    })
  })

  it('ends at both ends', () => {
    expect(build(1, 2)).toMatchObject({ newer: null, older: '/news/topics/nato/2/' })
    expect(build(2, 2)).toMatchObject({ newer: '/news/topics/nato/', older: null })
  })

  it('is none where there is one page alone', () => {
    const [page] = paginate([1, 2, 3])
    expect(page && buildPager(page, toHref, en)).toBeNull()
  })

  it.each([
    [1, 9, '1 2 … 9'],
    [2, 9, '1 2 3 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
    [2, 3, '1 2 3'],
  ])('names from page %i of %i the pages %s', (number, count, expected) => {
    const steps = build(number, count)?.steps ?? []
    expect(steps.map((step) => `${step.follows ? '… ' : ''}${step.number}`).join(' ')).toBe(expected)
    expect(steps.filter(({ isCurrent }) => isCurrent).map((step) => step.number)).toEqual([number])
  })
})
