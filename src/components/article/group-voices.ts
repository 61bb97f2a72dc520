import type { Article } from '../../article/article.ts'
import type { Statement } from '../../article/statement.ts'
import type { When } from '../../dates/when.ts'
import type { Speaker } from '../../quotes/attribution.ts'
import { toSpeakerKey } from './build-voice-notes.ts'
import { toSegments, type Segment } from './statement-segments.ts'

/** A statement as it is shown in a list, wherever it comes from. */
export interface StatementView {
  readonly id: string
  readonly kind: Statement['kind']
  /** The words part by part, where the article interrupts them; each part cut into the speaker’s words and others. */
  readonly parts: readonly (readonly Segment[])[]
  readonly speaker: Omit<Speaker, 'mention'> | null
  readonly when: When | null
  readonly occasion: string | null
}

/** A voice of an article with all it says there, in text order. */
export interface Voice {
  readonly speaker: Statement['speaker']
  readonly quoted: readonly StatementView[]
  readonly reported: readonly StatementView[]
}

/** Group an article’s statements by speaker, in order of first hearing; those without a speaker come last. */
export function groupVoices({ text, statements }: Pick<Article, 'text' | 'statements'>): Voice[] {
  const groups = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = toSpeakerKey(statement.speaker)
    const group = groups.get(key)
    if (group) group.push(statement)
    else groups.set(key, [statement])
  }
  const named = [...groups].filter(([key]) => key !== '')
  const unknown = [...groups].filter(([key]) => key === '')
  return [...named, ...unknown].map(([, group]) => {
    const views = group.map((statement) => toView(text, statement))
    return {
      speaker: group[0]?.speaker ?? null,
      quoted: views.filter(({ kind }) => kind !== 'reported'),
      reported: views.filter(({ kind }) => kind === 'reported'),
    }
  })
}

function toView(text: string, statement: Statement): StatementView {
  const { id, kind, speaker, when, occasion } = statement
  return { id, kind, parts: toSegments(text, statement), speaker, when, occasion: occasion?.text ?? null }
}
