import type { TemporalTree } from '../../language/temporal-tree.ts'
import type { Resolution, ResolveContext } from './resolution.ts'
import { RESOLUTION_RULES } from './resolution-rules.ts'

/** Resolve a tree by the first rule that knows it, and the trees within it alike. */
export function resolveTree(tree: TemporalTree, context: Omit<ResolveContext, 'resolve'>): Resolution | null {
  const whole: ResolveContext = { ...context, resolve: (inner) => resolveTree(inner, context) }
  for (const { id, resolve } of RESOLUTION_RULES) {
    const found = resolve(tree, whole)
    if (found) return { ...found, rule: id }
  }
  return null
}
