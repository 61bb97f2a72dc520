import { PHRASE_STOPS } from '../words/reporting-words.ts'
import { findFinite, type ReportScope } from './report-scope.ts'

const LONGEST_PHRASE = 12

/** Find where the noun phrase begins that ends at an index, with its article and what stands in front of the name. */
export function findSubjectStart(scope: ReportScope, last: number): number {
  let start = last
  while (start > scope.first && start > last - LONGEST_PHRASE && isPhrasePart(scope, start - 1)) start--
  while (start < last && OPENERS.test(scope.items[start]?.lower ?? '')) start++
  return start
}

const OPENERS = /^(?:after|before|since|until|and|or|of|-|\.)$/

/** Tell whether an item can stand within a noun phrase: no verb, no comma, nothing that begins a clause. */
export function isPhrasePart(scope: ReportScope, at: number): boolean {
  const item = scope.items[at]
  if (!item || item.kind === 'quote' || item.kind === 'cue' || findFinite(scope, at, at + 1) >= 0)
    return false
  if (item.kind === 'mark') return /^[-$%’'.]$/.test(item.lower)
  return item.kind === 'mention' || !PHRASE_STOPS.has(item.lower)
}
