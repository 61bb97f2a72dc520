import type { SpeakerProfile } from './build-speakers.ts'

/** How much a speaker says in the whole archive. */
export interface SpeakerTotal extends Pick<SpeakerProfile, 'id' | 'kind'> {
  readonly statements: number
  /** Year of the oldest article that quotes the speaker. */
  readonly since: string
}

/** Sum up what the archive has of a speaker. */
export function toSpeakerTotal({ id, kind, statements, since }: SpeakerProfile): SpeakerTotal {
  return { id, kind, statements: statements.length, since: since.slice(0, 4) }
}
