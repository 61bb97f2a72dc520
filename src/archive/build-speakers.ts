import type { ArticleEntry, StatementEntry } from '../article/entry.ts'
import type { KnownPerson } from '../people/person-file.ts'
import { compareText } from './sort-chronologically.ts'

/** A statement with the article that reports it. */
export interface ReportedStatement extends StatementEntry {
  readonly article: ArticleEntry
}

/** A person or an organisation who is quoted, with all that the archive has them saying. */
export interface SpeakerProfile {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly sortName: string
  /** The role in the newest article that quotes them. */
  readonly role: string | null
  readonly roles: KnownPerson['roles']
  readonly aliases: readonly string[]
  /** Newest article first, in text order within one. */
  readonly statements: readonly ReportedStatement[]
}

/** Group the statements of the archive by speaker, in order of sort name. Hidden people and anonymous sources are left out. */
export function buildSpeakers(
  articles: readonly ArticleEntry[],
  people: readonly KnownPerson[],
): SpeakerProfile[] {
  const files = new Map(people.map((person) => [person.id, person]))
  const spoken = new Map<string, ReportedStatement[]>()
  for (const article of articles)
    for (const statement of article.statements) {
      const id = statement.speaker?.id
      if (!id || files.get(id)?.hidden) continue
      const reported = { ...statement, article }
      const before = spoken.get(id)
      if (before) before.push(reported)
      else spoken.set(id, [reported])
    }
  return [...spoken]
    .flatMap(([id, statements]) => toProfile(id, statements, files.get(id)))
    .toSorted(
      (a, b) => compareText(a.sortName.toLowerCase(), b.sortName.toLowerCase()) || compareText(a.id, b.id),
    )
}

function toProfile(
  id: string,
  statements: readonly ReportedStatement[],
  file: KnownPerson | undefined,
): SpeakerProfile[] {
  const latest = statements[0]?.speaker
  if (!latest || latest.kind === 'anonymous') return []
  const name = file?.name ?? latest.name
  return [
    {
      id,
      kind: file?.kind ?? latest.kind,
      name,
      sortName: file?.sortName ?? name,
      role: latest.role,
      roles: file?.roles ?? [],
      aliases: file?.aliases ?? [],
      statements,
    },
  ]
}
