import type { SpeakerProfile } from '../../archive/build-speakers.ts'
import { MOST_SPEAKERS, toLetter } from '../../archive/speaker-letters.ts'
import { compareText } from '../../archive/sort-chronologically.ts'
import type { Words } from '../words/words.ts'

/** A speaker as the index lists them. */
export type ListedSpeaker = Pick<SpeakerProfile, 'id' | 'kind' | 'sortName' | 'role' | 'since'> & {
  readonly statements: number
}

/** Speakers under one heading. */
export interface SpeakerGroup {
  readonly title: string
  readonly members: readonly ListedSpeaker[]
}

/** What the index of speakers shows. */
export interface SpeakerIndex {
  readonly groups: readonly SpeakerGroup[]
  /** First letters with pages of their own, where there are too many speakers for one page. */
  readonly letters: readonly { readonly letter: string; readonly speakers: number }[]
  readonly speakers: number
  readonly statements: number
}

const MOST_QUOTED = 60

/** Make up the index: people before organisations, each by sort name. Of too many only the most quoted stand here. */
export function buildSpeakerIndex(speakers: readonly SpeakerProfile[], words: Words): SpeakerIndex {
  const listed = speakers.map(toListed)
  const isLong = listed.length > MOST_SPEAKERS
  const shown = isLong ? toMostQuoted(listed) : listed
  return {
    groups: isLong ? [{ title: words.speakers.mostQuoted, members: shown }] : toGroups(shown, words),
    letters: isLong
      ? [...groupByLetter(listed)].map(([letter, group]) => ({ letter, speakers: group.length }))
      : [],
    speakers: listed.length,
    statements: listed.reduce((sum, { statements }) => sum + statements, 0),
  }
}

/** Make up a page for each letter, where one page cannot hold all. */
export function buildLetterPages(
  speakers: readonly SpeakerProfile[],
  words: Words,
): { readonly letter: string; readonly groups: readonly SpeakerGroup[] }[] {
  if (speakers.length <= MOST_SPEAKERS) return []
  return [...groupByLetter(speakers.map(toListed))].map(([letter, group]) => ({
    letter,
    groups: toGroups(group, words),
  }))
}

function groupByLetter(speakers: readonly ListedSpeaker[]): Map<string, ListedSpeaker[]> {
  const groups = Map.groupBy(speakers, ({ sortName }) => toLetter(sortName))
  return new Map([...groups].toSorted(([a], [b]) => compareText(a, b)))
}

function toGroups(speakers: readonly ListedSpeaker[], words: Words): SpeakerGroup[] {
  const groups = [
    { title: words.speakers.people, members: speakers.filter(({ kind }) => kind === 'person') },
    { title: words.speakers.organisations, members: speakers.filter(({ kind }) => kind === 'organisation') },
  ]
  return groups.filter(({ members }) => members.length > 0)
}

function toMostQuoted(speakers: readonly ListedSpeaker[]): ListedSpeaker[] {
  return speakers.toSorted((a, b) => b.statements - a.statements).slice(0, MOST_QUOTED)
}

function toListed({ id, kind, sortName, role, since, statements }: SpeakerProfile): ListedSpeaker {
  return { id, kind, sortName, role, since, statements: statements.length }
}
