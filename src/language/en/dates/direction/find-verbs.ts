import type { Scan } from '../../../scan.ts'
import type { VerbGroup } from '../../../verb-group.ts'
import { findVerbGroups } from '../../morphology/find-verb-groups.ts'

/** The verb groups of an expression's sentence, in text order. */
export function findVerbs({ tokens, start, end }: Scan): readonly VerbGroup[] {
  return findVerbGroups(tokens, { firstToken: start, endToken: end })
}
