import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import type { Words } from '../words/words.ts'

/** The speakers of the archive by kind, and how much they said altogether. */
export interface SpeakerGroups {
  readonly groups: readonly { readonly title: string; readonly members: readonly SpeakerProfile[] }[]
  readonly statements: number
}

/** Part people from organisations; a kind nobody belongs to is left out. */
export function groupSpeakers(speakers: readonly SpeakerProfile[], words: Words): SpeakerGroups {
  const groups = [
    { title: words.speakers.people, members: speakers.filter(({ kind }) => kind === 'person') },
    { title: words.speakers.organisations, members: speakers.filter(({ kind }) => kind === 'organisation') },
  ]
  return {
    groups: groups.filter(({ members }) => members.length > 0),
    statements: speakers.reduce((sum, profile) => sum + profile.statements.length, 0),
  }
}
