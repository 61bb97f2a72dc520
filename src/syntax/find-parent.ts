import type { ClauseKind, ClauseSpan } from './clause.ts'

const NON_FINITE: ReadonlySet<ClauseKind> = new Set(['infinitive', 'reduced', 'adjunct', 'absolute'])
/** What stands inside another clause rather than beside it. */
const INSERTED: ReadonlySet<ClauseKind> = new Set(['relative', 'subordinate'])

/**
 * Find the matrix clause of one of a sentence's clauses, which are in text order: the clause it lies in; for a relative or
 * what is said, the clause in front; for a subordinate one in front of the main clause, that; for what the sentence reports,
 * the clause that says who does. `null` for a clause that depends on none.
 */
export function findParent(spans: readonly ClauseSpan[], index: number): number | null {
  const span = spans[index]
  if (!span) return null
  if (NON_FINITE.has(span.kind)) return findAround(spans, index)
  switch (span.kind) {
    case 'main':
      return findReport(spans, index)
    case 'subordinate':
      return findBefore(spans, index) ?? findFrom(spans, index, ({ kind }) => kind === 'main')
    case 'shared':
      return findPartner(spans, index)
    case 'resumed':
      return findInterrupted(spans, index)
    case 'content':
    case 'relative':
      return findBefore(spans, index) ?? findFinite(spans, index)
    default:
      return null
  }
}

/** The innermost clause around one. */
function findAround(spans: readonly ClauseSpan[], index: number): number | null {
  const own = spans[index]
  for (let at = index - 1; at >= 0; at--) if ((spans[at]?.endToken ?? 0) > (own?.firstToken ?? 0)) return at
  return null
}

/** The nearest finite clause in front that has a verb. */
function findBefore(spans: readonly ClauseSpan[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const span = spans[at]
    if (span?.verb && !NON_FINITE.has(span.kind)) return at
  }
  return null
}

/** The nearest finite clause in front, with a verb or without: “the clerk | who left | resigned”. */
function findFinite(spans: readonly ClauseSpan[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) if (!NON_FINITE.has(spans[at]?.kind ?? 'adjunct')) return at
  return null
}

function findFrom(
  spans: readonly ClauseSpan[],
  index: number,
  isWanted: (span: ClauseSpan) => boolean,
): number | null {
  for (let at = index + 1; at < spans.length; at++) {
    const span = spans[at]
    if (span && isWanted(span)) return at
  }
  return null
}

/** What says who said the first clause: “The bridge is safe | , the mayor said”. */
function findReport(spans: readonly ClauseSpan[], index: number): number | null {
  const isFirst = spans.findIndex(({ kind }) => kind === 'main') === index
  return isFirst ? findFrom(spans, index, ({ kind }) => kind === 'report') : null
}

/** The clause a subject is shared with: “It began | after the rain stopped | and lasted three hours”. */
function findPartner(spans: readonly ClauseSpan[], index: number): number | null {
  const before = findBefore(spans, index)
  if (before === null || spans[before]?.kind !== 'subordinate') return before
  return findBefore(spans, before) ?? before
}

/** “The guard | , who was hurt, | resigned”: the clause whose subject is taken up again. */
function findInterrupted(spans: readonly ClauseSpan[], index: number): number | null {
  for (let at = index - 1; at >= 0; at--) {
    const kind = spans[at]?.kind ?? 'main'
    if (!NON_FINITE.has(kind) && !INSERTED.has(kind)) return at
  }
  return null
}
