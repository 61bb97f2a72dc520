import type { ContentFile } from '../content/content-file.ts'
import type { FileDiagnostic } from '../content/file-diagnostic.ts'
import type { ArticleEntry } from './entry.ts'

/** Find the entries of other articles that marks name and that are not there: a warning, since a reader of another version may name them otherwise. */
export function checkJoins(
  entries: readonly Pick<ArticleEntry, 'id' | 'events' | 'statements'>[],
  articles: readonly Pick<ContentFile, 'id' | 'file'>[],
): FileDiagnostic[] {
  const naming = entries.flatMap(({ id, events, statements }) =>
    [...events, ...statements].flatMap(({ sameAs = [], notSameAs = [] }) =>
      [...sameAs, ...notSameAs].map((reference) => ({ id, reference })),
    ),
  )
  if (naming.length === 0) return []
  const there = new Set(
    entries.flatMap(({ id, events, statements }) =>
      [...events, ...statements].map((entry) => `${id}#${entry.id}`),
    ),
  )
  const files = new Map(articles.map(({ id, file }) => [id, file]))
  return naming
    .filter(({ reference }) => !reference.startsWith('#') && !there.has(reference))
    .map(({ id, reference }) => ({
      file: files.get(id) ?? '',
      rule: 'unknown-entry',
      severity: 'warning',
      message: `same-as: nothing has the address ${reference}. Copy the end of its address anew: article#entry.`,
      line: null,
      column: null,
    }))
}
