import { type Period, shiftDay } from '../calendar.ts'
import type { Phrase } from '../../language/phrase.ts'
import { lowerAt } from '../../language/scan.ts'
import { toStretch } from '../resolve/to-when.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { Reading, Refiner } from './reading.ts'

/** “The first nine months of 2019”: both expressions stand for those months. A part as long as the whole is none. */
export const countedPart: Refiner = {
  id: 'counted-part',
  says: 'The first or last of a larger period, counted off in the unit the words name.',
  weight: 0.9,
  examples: [
    ['It rained in the first nine months of 2019.', 'the first nine months', '2019-01-01', '2019-09-30'],
    ['It rained in the last two weeks of May 2019.', 'May 2019', '2019-05-18', '2019-05-31'],
    ['It rained in the first two years of 2019.', '2019', '2019-01-01', '2019-12-31'],
    ['It rained for nine months of 2019.', '2019', '2019-01-01', '2019-12-31'],
  ],
  refine: (readings) => {
    const refined = [...readings]
    for (let index = 1; index < refined.length; index++) {
      const [left, right] = [refined[index - 1], refined[index]]
      const part = left && right && toPartOf(left, right)
      if (!part || !left || !right) continue
      const when = toStretch(part.start, part.end, 'range', null)
      refined[index - 1] = withWhen(left, when)
      refined[index] = withWhen(right, when)
    }
    return refined
  },
}

function withWhen(reading: Reading, when: Reading['resolution']['when']): Reading {
  return { ...reading, resolution: { ...reading.resolution, when, rule: 'counted-part' } }
}

function toPartOf(left: Reading, { phrase, resolution }: Reading): Pick<Period, 'start' | 'end'> | null {
  const counted = toCounted(left.phrase)
  const { period, mod } = resolution
  const isOf = phrase.scan.language.joining.of.test(lowerAt(phrase.scan, phrase.firstToken - 1))
  if (!counted || !period || mod !== null || !isOf || phrase.firstToken !== left.phrase.endToken + 1)
    return null
  const { unit, n, isFirst } = counted
  const start = isFirst ? period.start : shiftDay(shiftDay(period.end, 1, 'day'), -n, unit)
  const end = isFirst ? shiftDay(shiftDay(period.start, n, unit), -1, 'day') : period.end
  const isWithin = start >= period.start && end <= period.end && (start > period.start || end < period.end)
  return isWithin ? { start, end } : null
}

function toCounted({ scan, firstToken, tree }: Phrase): { unit: Unit; n: number; isFirst: boolean } | null {
  if (tree.operation !== 'length' || tree.n === null || tree.isApproximate) return null
  const { article, first, last } = scan.language.joining
  const word = lowerAt(scan, article.test(lowerAt(scan, firstToken)) ? firstToken + 1 : firstToken)
  const isFirst = first.test(word)
  return isFirst || last.test(word) ? { unit: tree.unit, n: tree.n, isFirst } : null
}
