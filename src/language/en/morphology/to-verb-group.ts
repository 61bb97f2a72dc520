import type { VerbGroup } from '../../verb-group.ts'
import { tokenAt, type VerbScope } from './verb-scope.ts'

type Parts = Omit<VerbGroup, 'start' | 'end' | 'quoted'>

/** Complete a verb group with its place in the text. */
export function toVerbGroup(scope: VerbScope, parts: Parts): VerbGroup {
  return {
    ...parts,
    start: tokenAt(scope, parts.firstToken)?.start ?? 0,
    end: tokenAt(scope, parts.endToken - 1)?.end ?? 0,
    quoted: (tokenAt(scope, parts.head)?.quotation ?? -1) >= 0,
  }
}
