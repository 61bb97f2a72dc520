import type { ResolvedMention } from '../../people/identity.ts'
import type { Item } from '../clause/frame.ts'

/** How often each way to name a source named the right one on the news texts the rules were learned from. */
const CONFIDENCES: Readonly<Record<string, number>> = {
  'subject-verb': 0.97,
  'subject-apposition-verb': 0.98,
  'subject-who-verb': 0.95,
  'shared-subject': 0.92,
  'phrase-verb': 0.85,
  'verb-subject': 0.92,
  'according-to': 0.96,
  'according-to-phrase': 0.95,
}

const OTHERWISE = 0.8

/** Tell how sure it is who says what is reported: the record of the rule that found them, less where a pronoun is in doubt. */
export function toReportConfidence(rule: string, source: Item | undefined): number {
  const certainty = source?.kind === 'mention' ? toCertainty(source.mention) : 1
  return Math.round((CONFIDENCES[rule] ?? OTHERWISE) * certainty * 1000) / 1000
}

/** “It” and “they” go back to somebody less surely than the article’s own names do. */
function toCertainty({ head, certainty }: ResolvedMention): number {
  return head === 'it' || head === 'they' ? certainty * 0.9 : certainty
}
