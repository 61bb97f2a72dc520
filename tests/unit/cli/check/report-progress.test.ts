import { expect, it } from 'vitest'
import { toProgress } from '../../../../src/cli/check/report-progress.ts'

function run(isTTY: boolean, steps: readonly number[]): string[] {
  const written: string[] = []
  let now = 0
  const { report, end } = toProgress({ isTTY, write: (text) => written.push(text) }, () => now)
  for (const [index, step] of steps.entries()) {
    now = step
    report(index + 1, 10_000)
  }
  end()
  return written
}

it('says nothing of what is done in a second', () => {
  expect(run(true, [10, 500, 900])).toEqual([])
  expect(run(false, [10, 500, 900])).toEqual([])
})

it('writes over one line on a terminal, and wipes it out', () => {
  const written = run(true, [1000, 1100, 1200])
  expect(written.map((text) => text.replace(/[^\d of,]/g, ''))).toEqual(
    expect.arrayContaining(['1 of 10,000 f']),
  )
  expect(written).toHaveLength(3)
  expect(written.at(-1)).not.toMatch(/\d+ of/)
})

it('writes a line every few seconds elsewhere', () => {
  expect(run(false, [1000, 3000, 5999, 6000, 7000])).toEqual(['1 of 10,000 files\n', '4 of 10,000 files\n'])
})
