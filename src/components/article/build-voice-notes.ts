import type { Speaker } from '../../quotes/attribution.ts'
import type { Statement } from '../../article/statement.ts'

/** A voice as the margin introduces it, at the first quotation of a run by the same speaker. */
export interface VoiceNote {
  readonly speaker: Statement['speaker']
  readonly occasion: string | null
  /** The voice was not heard before: it is introduced in full. */
  readonly isFirst: boolean
  /** The statements of the run, with the numbers they have in the article. */
  readonly statements: readonly { readonly id: string; readonly number: number }[]
}

/** Note each change of voice, passage by passage. Reported speech has no note: its words are the reporter’s. */
export function buildVoiceNotes(
  byPassage: readonly (readonly Statement[])[],
  all: readonly Statement[],
): VoiceNote[][] {
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]))
  const heard = new Set<string>()
  let run: { key: string; statements: { id: string; number: number }[] } | null = null
  return byPassage.map((statements) => {
    const notes: VoiceNote[] = []
    for (const { id, kind, speaker, occasion } of statements) {
      if (kind === 'reported') continue
      const key = toSpeakerKey(speaker)
      if (run?.key !== key) {
        run = { key, statements: [] }
        const isFirst = !heard.has(key)
        heard.add(key)
        notes.push({ speaker, occasion: occasion?.text ?? null, isFirst, statements: run.statements })
      }
      run.statements.push({ id, number: numbers.get(id) ?? 0 })
    }
    return notes
  })
}

/** Tell voices apart: by id, unnamed sources by their description; all that is unknown is one. */
export function toSpeakerKey(speaker: Omit<Speaker, 'mention'> | null): string {
  return speaker === null ? '' : (speaker.id ?? `~${speaker.name}`)
}
