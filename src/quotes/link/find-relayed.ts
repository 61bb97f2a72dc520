import type { Governor } from './governor.ts'
import { findSentenceStart } from '../clause/sentence-bounds.ts'

/**
 * “According to the Gazette, Lindqvist said it was “late””: whose the words are, the paper’s or Lindqvist’s, is left open where
 * a sentence opens with somebody else’s account.
 */
export function findRelayed(governor: Governor | null): Governor | null {
  if (governor?.side !== 'left' || governor.source === null) return governor
  const { items } = governor.frame
  const first = findSentenceStart(items, governor.source)
  const opening = items[first]
  const isAccount = opening?.kind === 'cue' && opening.verb.lemma === 'according to' && first !== governor.cue
  return isAccount ? { ...governor, rule: 'told-of-another', place: null } : governor
}
