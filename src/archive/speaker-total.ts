import type { SpeakerProfile } from './build-speakers.ts'

/** How much a speaker says in the whole archive. */
export interface SpeakerTotal extends Pick<SpeakerProfile, 'id' | 'kind'> {
  readonly statements: number
  /** Year of the oldest article that quotes the speaker. */
  readonly since: string
}

/** Sum up what the archive has of a speaker. */
export function toSpeakerTotal({ id, kind, statements }: SpeakerProfile): SpeakerTotal {
  const since = statements.at(-1)?.article.meta.published.day.slice(0, 4) ?? ''
  return { id, kind, statements: statements.length, since }
}
