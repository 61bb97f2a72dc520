import { OCCASION_NOUNS } from '../words/occasions.ts'
import { findSubjectStart, isPhrasePart } from './find-subject-start.ts'
import { isMarkOf, isWordOf, type ReportScope } from './report-scope.ts'

/** Tell whether a verb has its subject in common with one before it: a participle, an infinitive or the second of two. */
export function isSharing(scope: ReportScope, cue: number, before: number): boolean {
  const item = scope.items[cue]
  if (item?.kind !== 'cue') return false
  if (scope.verbs.get(cue)?.tense === 'infinitive') return true
  if (item.verb.form !== 'ing') return /^(?:and|but|or|then)$/.test(scope.items[before]?.lower ?? '')
  if (!isBareParticiple(scope, cue)) return false
  const last = scope.items[before]
  if (last?.kind === 'mention') return OCCASION_NOUNS.has(last.mention.head.toLowerCase())
  // “issued a statement saying”: who issued it says so.
  return (
    !isPhrasePart(scope, before) ||
    isWordOf(scope, before, SHARING_WORDS) ||
    OCCASION_NOUNS.has(last?.lower ?? '')
  )
}

/** Tell whether a cue is a participle without an auxiliary. */
export function isBareParticiple({ items, verbs }: ReportScope, cue: number): boolean {
  const item = items[cue]
  const group = verbs.get(cue)
  return item?.kind === 'cue' && item.verb.form === 'ing' && (!group || group.tense === 'gerund')
}

/** Tell whether a participle has a subject of its own: “with Moravec saying”, “, both captains saying”. */
export function isWithAbsolute(scope: ReportScope, cue: number): boolean {
  const start = findSubjectStart(scope, cue - 1)
  return (
    scope.items[start]?.lower === 'with' ||
    isWordOf(scope, start - 1, WITH) ||
    isMarkOf(scope, start - 1, ',')
  )
}

const WITH: ReadonlySet<string> = new Set(['with'])

/** What stands in front of a participle that belongs to the main clause’s subject: “by saying”, “also noting”. */
const SHARING_WORDS: ReadonlySet<string> = new Set(
  'by while and but or in after before also then even when besides later'.split(' '),
)
