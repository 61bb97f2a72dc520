import type { SpeakerProfile } from '../../archive/build-speakers.ts'

/** Give the year of the oldest article that quotes a speaker. */
export function toFirstYear({ statements }: Pick<SpeakerProfile, 'statements'>): string {
  return statements.at(-1)?.article.meta.published.day.slice(0, 4) ?? ''
}
