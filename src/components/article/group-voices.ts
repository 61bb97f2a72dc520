import type { SpeakerTotal } from '../../archive/speaker-total.ts'
import type { Article } from '../../reading/article.ts'
import type { Statement } from '../../reading/statement.ts'
import { toSpeakerKey } from './build-voice-notes.ts'
import { type StatementView, toArticleStatement } from '../statements/statement-view.ts'
import type { Surroundings } from './find-surroundings.ts'

/** A statement with its number in the article, counted from one in text order. */
export interface NumberedStatement extends StatementView {
  readonly number: number
}

/** A voice of an article with all it says there, in text order. */
export interface Voice {
  readonly speaker: Statement['speaker']
  /** What the archive knows of the speaker, where they have a page. */
  readonly total: SpeakerTotal | null
  readonly quoted: readonly NumberedStatement[]
  readonly reported: readonly NumberedStatement[]
}

/** Group an article’s statements by speaker, in order of first hearing; those without a speaker come last. */
export function groupVoices(
  article: Pick<Article, 'text' | 'expressions' | 'statements'>,
  speakers: Surroundings['speakers'],
): Voice[] {
  const groups = new Map<string, { speaker: Statement['speaker']; views: NumberedStatement[] }>()
  article.statements.forEach((statement, index) => {
    const key = toSpeakerKey(statement.speaker)
    const group = groups.get(key) ?? { speaker: statement.speaker, views: [] }
    groups.set(key, group)
    group.views.push({ ...toArticleStatement(article, statement), number: index + 1 })
  })
  const named = [...groups].filter(([key]) => key !== '')
  const unknown = [...groups].filter(([key]) => key === '')
  return [...named, ...unknown].map(([, { speaker, views }]) => ({
    speaker,
    total: speakers[speaker?.id ?? ''] ?? null,
    quoted: views.filter(({ kind }) => kind !== 'reported'),
    reported: views.filter(({ kind }) => kind === 'reported'),
  }))
}
