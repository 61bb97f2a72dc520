import { type Period, periodOf } from '../calendar.ts'
import type { Unit } from '../../language/temporal-tree.ts'
import type { ResolveContext } from './resolution.ts'

/** The unit the date last mentioned lies in, else that of publication. */
export function toMentioned(unit: Unit, { findMention, published }: ResolveContext): Period {
  return periodOf(unit, findMention(unit)?.start ?? published)
}
