import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Words } from '../words/words.ts'
import type { VoiceNote } from './build-voice-notes.ts'

/** What the margin says about a voice. */
export interface VoiceLines {
  readonly name: string
  /** Role and occasion; that an unnamed source is one. Empty where nothing is known. */
  readonly about: string
  /** The speaker of the archive, where there is a page. */
  readonly profile: SpeakerProfile | null
}

/** Word a voice for the margin. */
export function toVoiceLines(
  { speaker, occasion }: VoiceNote,
  speakers: ReadonlyMap<string, SpeakerProfile>,
  words: Words,
): VoiceLines {
  const isUnnamed = speaker?.kind === 'anonymous'
  const about = [speaker?.role, isUnnamed ? words.statement.anonymous : null, occasion]
  return {
    name: speaker?.name ?? words.statement.unnamed,
    about: about.filter(Boolean).join(', '),
    profile: speakers.get(speaker?.id ?? '') ?? null,
  }
}
