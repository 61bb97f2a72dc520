import type { ResolvedMention } from '../../people/identity.ts'
import type { Item } from '../clause/frame.ts'
import { SOURCE_KINDS, type SourceId } from '../source/source-rules.ts'

/** Tell how sure it is who says what is reported: the record of the rule that found them, less where a pronoun is in doubt. */
export function toReportConfidence(rule: SourceId, source: Item | undefined): number {
  const certainty = source?.kind === 'mention' ? toCertainty(source.mention) : 1
  return Math.round(SOURCE_KINDS[rule].weights.reported * certainty * 1000) / 1000
}

/** “It” and “they” go back to somebody less surely than the article’s own names do. */
function toCertainty({ head, certainty }: ResolvedMention): number {
  return head === 'it' || head === 'they' ? certainty * 0.9 : certainty
}
