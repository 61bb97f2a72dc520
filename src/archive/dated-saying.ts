import type { SpeakerProfile } from './build-speakers.ts'
import type { Saying } from './saying.ts'

/** What somebody said on a day the articles give, with who they are. */
export interface DatedSaying {
  readonly saying: Saying
  readonly speaker: Pick<SpeakerProfile, 'id' | 'kind' | 'name' | 'role'>
}

/** List what a speaker is quoted with and reports date; what is only reported is left out. */
export function toDatedSayings({ id, kind, name, role, statements }: SpeakerProfile): DatedSaying[] {
  const speaker = { id, kind, name, role }
  const dated = statements.filter(({ when, lead }) => when !== null && lead.kind !== 'reported')
  return dated.map((saying) => ({ saying, speaker }))
}
