import type { VerbGroup } from './verb-group.ts'
import { tokenAt, type VerbScope } from './verb-scope.ts'

type Parts = Omit<VerbGroup, 'start' | 'end' | 'quoted'>

/** Complete a verb group with its place in the text, and leave out whatever else the parts carry. */
export function toVerbGroup(scope: VerbScope, parts: Parts): VerbGroup {
  const {
    firstToken,
    endToken,
    head,
    lemma,
    tense,
    modal,
    negated,
    passive,
    progressive,
    perfect,
    scheduled,
  } = parts
  return {
    start: tokenAt(scope, firstToken)?.start ?? 0,
    end: tokenAt(scope, endToken - 1)?.end ?? 0,
    firstToken,
    endToken,
    head,
    lemma,
    tense,
    modal,
    negated,
    passive,
    progressive,
    perfect,
    scheduled,
    quoted: (tokenAt(scope, head)?.quotation ?? -1) >= 0,
  }
}
