import { PHRASE_STOPS } from '../words/reporting-words.ts'
import { findFinite, type ReportScope } from './report-scope.ts'

const LONGEST_PHRASE = 12

/** Find where the noun phrase begins that ends at an index, with its article and what stands in front of the name. */
export function findSubjectStart(scope: ReportScope, last: number): number {
  let start = last
  while (start > scope.first && start > last - LONGEST_PHRASE && isPhrasePart(scope, start - 1)) start--
  while (start < last && OPENERS.test(scope.items[start]?.lower ?? '')) start++
  return isPartner(scope, start - 2) ? start - 2 : start
}

/** “Ines Moravec and the mayor said”: a name in front of “and” with nothing but a comma before it is a subject too. */
function isPartner({ items, first }: ReportScope, at: number): boolean {
  if (at < first || items[at]?.kind !== 'mention' || items[at + 1]?.lower !== 'and') return false
  return at === first || items[at - 1]?.lower === ','
}

const OPENERS = /^(?:now|then|still|even|also|only|but|after|before|since|until|and|or|of|-|\.)$/

/** “those surveyed”, “officials briefed on it”: a past form right behind “those” or a group describes them. */
function isAdjective({ items, verbs }: ReportScope, at: number): boolean {
  const before = items[at - 1]
  const isGroup = before?.lower === 'those' || (before?.kind === 'mention' && before.mention.type === 'group')
  return isGroup && verbs.get(at)?.tense === 'past' && DESCRIBING.test(items[at]?.lower ?? '')
}

const DESCRIBING = /^(?:surveyed|polled|questioned|interviewed|briefed|involved|named|asked)$/

/** Tell whether an item can stand within a noun phrase: no verb, no comma, nothing that begins a clause. */
export function isPhrasePart(scope: ReportScope, at: number): boolean {
  const item = scope.items[at]
  if (!item || item.kind === 'quote') return false
  if (item.kind === 'cue') return scope.verbs.get(at)?.tense === 'participle'
  if (findFinite(scope, at, at + 1) >= 0) return isAdjective(scope, at)
  if (item.kind === 'mark') return /^[-$%’'.]$/.test(item.lower)
  return item.kind === 'mention' || !PHRASE_STOPS.has(item.lower)
}
