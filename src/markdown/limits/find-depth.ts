import type { Nodes } from 'mdast'
import type { Diagnostic } from '../diagnostic.ts'
import { LIMITS } from './find-excess.ts'

/** Find a node that stands deeper than a tree may be, level by level, so that no depth is too much to look at. */
export function findTooDeep(tree: Nodes): Diagnostic | null {
  let level: readonly Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    const [first] = level
    if (depth > 2 * LIMITS.depth && first)
      return {
        rule: 'too-much',
        severity: 'error',
        message: `Blocks or marks stand within each other more than ${LIMITS.depth} deep: no reader gets through that. Write it more simply.`,
        line: first.position?.start.line ?? null,
        column: first.position?.start.column ?? null,
      }
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []))
  }
  return null
}
