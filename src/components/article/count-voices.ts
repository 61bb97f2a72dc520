import type { Speaker } from '../../quotes/attribution.ts'
import { toSpeakerKey } from './build-voice-notes.ts'

/** Count the different voices behind statements; unknown speakers are none. */
export function countVoices(
  statements: readonly { readonly speaker: Omit<Speaker, 'mention'> | null }[],
): number {
  return new Set(statements.flatMap(({ speaker }) => (speaker === null ? [] : [toSpeakerKey(speaker)]))).size
}
