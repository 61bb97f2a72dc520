import type { ArticleEntry } from '../../store/entry.ts'

/** By article, what each id in it is called in the archive, where that is another. */
export type ArticleIds = ReadonlyMap<string, ReadonlyMap<string, string>>

/** What of an article names people by their ids. */
interface Named {
  readonly people: readonly { readonly id: string }[]
  readonly statements: readonly { readonly speaker: { readonly id: string | null } | null }[]
  readonly events: readonly { readonly people: readonly string[] }[]
}

/** Give the people of an article the ids they have in the archive; their names stay as the article has them. */
export function renamePeople<Article extends Named>(
  article: Article,
  ids: ReadonlyMap<string, string> | undefined,
): Article {
  if (!ids || ids.size === 0) return article
  const rename = (id: string): string => ids.get(id) ?? id
  return {
    ...article,
    people: article.people.map((person) => ({ ...person, id: rename(person.id) })),
    statements: article.statements.map((statement) => {
      const { speaker } = statement
      return speaker?.id ? { ...statement, speaker: { ...speaker, id: rename(speaker.id) } } : statement
    }),
    events: article.events.map((event) => ({ ...event, people: event.people.map(rename) })),
  }
}

/** Keep the ids of one article that are called otherwise in the archive. */
export function toArticleIds(
  { people }: Pick<ArticleEntry, 'people'>,
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  return new Map(
    people.flatMap(({ id }) => {
      const name = names.get(id)
      return name !== undefined && name !== id ? [[id, name] as const] : []
    }),
  )
}
