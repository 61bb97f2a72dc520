import type { TemporalTree } from '../../language/temporal-tree.ts'
import { toLengthValue } from '../../language/to-length-value.ts'
import { type ResolutionRule, toUnresolved } from './resolution.ts'

/** Trees that stand for no civil time: they have a value only. */
export const UNPLACED_RULES: readonly ResolutionRule[] = [
  {
    id: 'duration',
    says: 'A length of time says how long, not when.',
    weight: 0.84,
    examples: [
      ['It lasted three weeks.', 'three weeks', 'P3W'],
      ['It lasted two hours and 20 minutes.', 'two hours and 20 minutes', 'PT2H20M'],
      ['It takes seven to ten minutes.', 'seven to ten minutes', 'PT7M/PT10M'],
    ],
    resolve: (tree) => (tree.operation === 'length' ? resolveLength(tree) : null),
  },
  {
    id: 'repetition',
    says: 'What comes again and again has no one date.',
    weight: 0.65,
    examples: [['They meet every Friday.', 'every Friday', 'XXXX-WXX-5']],
    resolve: (tree) => (tree.operation === 'repeat' ? toUnresolved('SET', tree.value) : null),
  },
  {
    id: 'before-christ',
    says: 'A year before Christ stays off the timeline.',
    examples: [['The town fell in 499 BC.', '499 BC', 'BC0499']],
    resolve: (tree) => (tree.operation === 'ancient' ? toUnresolved('DATE', tree.value) : null),
  },
  {
    id: 'vague',
    says: 'Now, then and soon have no date of their own.',
    weight: 0.7,
    examples: [['He is now in charge.', 'now', 'PRESENT_REF']],
    resolve: (tree) => (tree.operation === 'vague' ? toUnresolved('DATE', tree.value) : null),
  },
]

/** Two lengths behind one another are one value, `PT2H20M`; between two, `PT7M/PT10M`, as ISO 8601 writes intervals. */
function resolveLength({
  unit,
  n,
  upTo,
  rest,
  isApproximate,
}: Extract<TemporalTree, { readonly operation: 'length' }>) {
  const value = toLengthValue(unit, n)
  if (upTo !== undefined) return toUnresolved('DURATION', `${value}/${toLengthValue(unit, upTo)}`)
  if (rest) {
    const smaller = toLengthValue(rest.unit, rest.n).slice(value.startsWith('PT') ? 2 : 1)
    return toUnresolved('DURATION', value + smaller)
  }
  return toUnresolved('DURATION', value, isApproximate && n !== null ? 'APPROX' : null)
}
