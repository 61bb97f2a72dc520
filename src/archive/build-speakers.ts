import type { ArticleEntry } from '../store/entry.ts'
import type { KnownPerson } from '../content/person-file.ts'
import { chooseRole, type GivenRole } from './people/choose-role.ts'
import { mergeStatements } from './merge-statements.ts'
import type { ReportedStatement, Saying } from './saying.ts'
import { compareText } from './sort-chronologically.ts'

/** A person or an organisation who is quoted, with all that the archive has them saying. */
export interface SpeakerProfile {
  readonly id: string
  readonly kind: 'person' | 'organisation'
  readonly name: string
  readonly sortName: string
  /** The fullest role the articles of the last year give that say any; with a file, the one held then. */
  readonly role: string | null
  readonly roles: KnownPerson['roles']
  readonly aliases: readonly string[]
  /** What they said, the same words once; newest first. */
  readonly statements: readonly Saying[]
  /** The first day of an article that quotes them. */
  readonly since: string
  /** Others quoted in the same articles, the most often first; no more than a page shows. */
  readonly beside: readonly Pick<SpeakerProfile, 'id' | 'kind' | 'name'>[]
}

/** How many others a page names. */
const BESIDE = 12

/** Group the statements of the archive by speaker, in order of sort name. Hidden people and anonymous sources are left out. */
export function buildSpeakers(
  articles: readonly ArticleEntry[],
  people: readonly KnownPerson[],
): SpeakerProfile[] {
  const files = new Map(people.map((person) => [person.id, person]))
  const spoken = new Map<string, ReportedStatement[]>()
  const beside = new Map<string, Map<string, number>>()
  for (const article of articles) {
    const voices = new Set<string>()
    for (const statement of article.statements) {
      const { speaker } = statement
      if (!speaker?.id || speaker.kind === 'anonymous' || files.get(speaker.id)?.hidden) continue
      voices.add(speaker.id)
      const reported = { ...statement, article }
      const before = spoken.get(speaker.id)
      if (before) before.push(reported)
      else spoken.set(speaker.id, [reported])
    }
    for (const id of voices) countOthers(id, voices, beside)
  }
  const profiles = new Map(
    [...spoken].flatMap(([id, statements]) => {
      const profile = toProfile(id, statements, files.get(id))
      return profile ? [[id, profile] as const] : []
    }),
  )
  return [...profiles.values()]
    .map((profile) => ({ ...profile, beside: findBeside(beside.get(profile.id) ?? new Map(), profiles) }))
    .toSorted(
      (a, b) => compareText(a.sortName.toLowerCase(), b.sortName.toLowerCase()) || compareText(a.id, b.id),
    )
}

function countOthers(
  id: string,
  voices: ReadonlySet<string>,
  beside: Map<string, Map<string, number>>,
): void {
  const counts = beside.get(id) ?? new Map<string, number>()
  beside.set(id, counts)
  for (const other of voices) if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
}

function findBeside(
  counts: ReadonlyMap<string, number>,
  profiles: ReadonlyMap<string, Omit<SpeakerProfile, 'beside'>>,
): SpeakerProfile['beside'] {
  return [...counts]
    .toSorted(([a, many], [b, more]) => more - many || compareText(a, b))
    .slice(0, BESIDE)
    .flatMap(([id]) => {
      const other = profiles.get(id)
      return other ? [{ id, kind: other.kind, name: other.name }] : []
    })
}

/** The name that most articles call them by, the fuller of two; a surname alone only where there is no other. */
function findName(statements: readonly ReportedStatement[]): string {
  const counts = new Map<string, number>()
  for (const { speaker } of statements)
    if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1)
  const [first] = [...counts].toSorted(
    ([a, one], [b, other]) =>
      isFull(b) - isFull(a) || other - one || b.length - a.length || compareText(a, b),
  )
  return first?.[0] ?? ''
}

function isFull(name: string): number {
  return name.includes(' ') ? 1 : 0
}

function toGivenRole({ speaker, article }: ReportedStatement): GivenRole {
  return { role: speaker?.role ?? null, day: article.meta.published.day }
}

function toProfile(
  id: string,
  statements: readonly ReportedStatement[],
  file: KnownPerson | undefined,
): Omit<SpeakerProfile, 'beside'> | null {
  const latest = statements[0]?.speaker
  if (!latest || latest.kind === 'anonymous') return null
  const name = file?.name ?? findName(statements)
  return {
    id,
    kind: file?.kind ?? latest.kind,
    name,
    sortName: file?.sortName ?? name,
    role: file && latest.role ? latest.role : chooseRole(statements.map(toGivenRole)),
    roles: file?.roles ?? [],
    aliases: file?.aliases ?? [],
    statements: mergeStatements(statements),
    since: statements.at(-1)?.article.meta.published.day ?? '',
  }
}
