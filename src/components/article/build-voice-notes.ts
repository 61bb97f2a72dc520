import type { Speaker } from '../../quotes/attribution.ts'
import type { Statement } from '../../reading/statement.ts'

/** A voice as the margin introduces it, at the first statement of a run by the same speaker. */
export interface VoiceNote {
  readonly speaker: Statement['speaker']
  readonly occasion: string | null
  /** The voice was not heard before: it is introduced in full. */
  readonly isFirst: boolean
  /** Nothing of the run is quoted: its words are the reporter’s. */
  readonly isReported: boolean
  /** The statements of the run, with the numbers they have in the article. */
  readonly statements: readonly { readonly id: string; readonly number: number }[]
}

/** A run of statements by one speaker, and the passage it begins in. */
interface Run {
  readonly key: string
  readonly passage: number
  readonly first: Statement
  readonly statements: Statement[]
}

/** Note each change of voice, passage by passage, those that are quoted first. What is only reported of nobody named gets no note. */
export function buildVoiceNotes(
  byPassage: readonly (readonly Statement[])[],
  all: readonly Statement[],
): VoiceNote[][] {
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]))
  const runs = findRuns(byPassage)
  const heard = new Set<string>()
  const notes = byPassage.map((): VoiceNote[] => [])
  for (const { key, passage, first, statements } of runs) {
    notes[passage]?.push({
      speaker: first.speaker,
      occasion: first.occasion?.text ?? null,
      isFirst: !heard.has(key),
      isReported: statements.every(({ kind }) => kind === 'reported'),
      statements: statements.map(({ id }) => ({ id, number: numbers.get(id) ?? 0 })),
    })
    heard.add(key)
  }
  return notes.map((found) => found.toSorted((a, b) => Number(a.isReported) - Number(b.isReported)))
}

function findRuns(byPassage: readonly (readonly Statement[])[]): Run[] {
  const runs: Run[] = []
  byPassage.forEach((statements, passage) => {
    for (const statement of statements) {
      if (statement.kind === 'reported' && statement.speaker === null) continue
      const key = toSpeakerKey(statement.speaker)
      const run = runs.at(-1)
      if (run?.key === key) run.statements.push(statement)
      else runs.push({ key, passage, first: statement, statements: [statement] })
    }
  })
  return runs
}

/** Tell voices apart: by id, unnamed sources by their description; all that is unknown is one. */
export function toSpeakerKey(speaker: Omit<Speaker, 'mention'> | null): string {
  return speaker === null ? '' : (speaker.id ?? `~${speaker.name}`)
}
