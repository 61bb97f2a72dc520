import type { ArticleEntry, StatementEntry } from '../../store/entry.ts'

/** List what may be shown of an article’s statements in a frame: nothing of somebody who is hidden. */
export function listEmbedded(
  { statements }: Pick<ArticleEntry, 'statements'>,
  hidden: readonly string[],
): StatementEntry[] {
  return statements.filter(({ speaker }) => !hidden.includes(speaker?.id ?? ''))
}
