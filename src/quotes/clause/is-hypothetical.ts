import type { Item } from './frame.ts'

const POSSIBLE: ReadonlySet<string> = new Set(['could', 'might', 'may', 'should', 'can', 'must', 'shall'])
const PAST: ReadonlySet<string> = new Set(['have', "'ve"])
/** So far in front of the verb its auxiliaries stand. */
const REACH = 3
const INVERTED = /^(?:has|have|did|does|do|will|would|could|can)$/
const BEFORE_INVERTED = /^(?:rarely|seldom|never|nor|why|when|where|how)$/

/** Tell whether a cue is only thought of: “might say”, “if she had said”, “had he said”, “did he say”. What somebody will or would say is told as said. */
export function isHypothetical(items: readonly Item[], cue: number, source: number | null): boolean {
  const verb = items[cue]
  if (verb?.kind !== 'cue') return false
  const auxiliaries = items.slice(Math.max(0, cue - REACH), cue).filter(({ kind }) => kind === 'word')
  // “could only say” it, and did
  if (auxiliaries.some(({ lower }, at) => lower === 'could' && auxiliaries[at + 1]?.lower === 'only'))
    return false
  const isPossible =
    auxiliaries.some(({ lower }) => POSSIBLE.has(lower)) &&
    (verb.verb.form === 'base' || auxiliaries.some(({ lower }) => PAST.has(lower)))
  if (isPossible || (source !== null && isInverted(items, source))) return true
  const opener = items[(source ?? cue) - 1]?.lower
  const isPerfect = auxiliaries.some(({ lower }) => lower === 'had' || lower === "'d")
  return (opener === 'if' && isPerfect) || (opener === 'had' && verb.verb.form === 'past')
}

/** “Did Delgado say”, “Why would Delgado say”, “Rarely has Delgado said”: a question or a denial. */
function isInverted(items: readonly Item[], source: number): boolean {
  const [opener, auxiliary] = [items[source - 2], items[source - 1]]
  const isHead = opener === undefined || opener.kind === 'stop' || BEFORE_INVERTED.test(opener.lower)
  return isHead && INVERTED.test(auxiliary?.lower ?? '')
}
