import type { SpeakerTotal } from '../../archive/speaker-total.ts'
import type { Words } from '../words/words.ts'
import type { VoiceNote } from './build-voice-notes.ts'
import type { Surroundings } from './find-surroundings.ts'

/** What the margin says about a voice. */
export interface VoiceLines {
  readonly name: string
  /** Role and occasion; that an unnamed source is one. Who was introduced before needs no more than the occasion. */
  readonly about: string
  /** The speaker of the archive, where there is more of them to read and the voice is introduced. */
  readonly total: SpeakerTotal | null
}

/** Word a voice for the margin. */
export function toVoiceLines(
  { speaker, occasion, isFirst }: VoiceNote,
  speakers: Surroundings['speakers'],
  words: Words,
): VoiceLines {
  const total = speakers[speaker?.id ?? '']
  const isUnnamed = speaker?.kind === 'anonymous'
  const introduction = [speaker?.role, isUnnamed ? words.statement.anonymous : null]
  const known = (isFirst ? introduction : []).filter(Boolean)
  const about = [...known, known.length > 0 ? withSmallLetter(occasion) : occasion]
  return {
    name: speaker?.name ?? words.statement.unnamed,
    about: about.filter(Boolean).join(', '),
    total: isFirst && total && total.statements > 1 ? total : null,
  }
}

/** An occasion that began a sentence (“In a statement”) goes on one here. */
function withSmallLetter(occasion: string | null): string | null {
  return occasion && occasion.charAt(0).toLowerCase() + occasion.slice(1)
}
