import type { Archive } from '../../archive/build-archive.ts'
import type { SpeakerProfile } from '../../archive/build-speakers.ts'

const indexes = new WeakMap<Archive, ReadonlyMap<string, SpeakerProfile>>()

/** Index the speakers of an archive by id, once for all its pages. */
export function indexSpeakers(archive: Archive): ReadonlyMap<string, SpeakerProfile> {
  const known = indexes.get(archive)
  if (known) return known
  const index = new Map(archive.speakers.map((speaker) => [speaker.id, speaker]))
  indexes.set(archive, index)
  return index
}
