import type { Scan } from './scan.ts'

/** Compute something of a sentence once for all the expressions in it: they are resolved one after the other. */
export function oncePerSentence<Value>(compute: (scan: Scan) => Value): (scan: Scan) => Value {
  let last: { readonly scan: Scan; readonly value: Value } | null = null
  return (scan) => {
    if (last?.scan !== scan) last = { scan, value: compute(scan) }
    return last.value
  }
}
