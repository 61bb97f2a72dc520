import type { KnownPerson } from '../../content/person-file.ts'
import { type RoleParts, toRoleParts } from '../../people/compare-roles.ts'
import { toNameWords } from '../../people/to-name-words.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Bearer } from './bearer.ts'

interface Gathered {
  name: string
  roles: Map<string, RoleParts>
  articles: Set<string>
  beside: Set<string>
  statements: number
}

/** Whoever is named in more articles, as a number and as a share of all, is company to everybody. */
const FEW = 5
const SELDOM = 0.01

/** List everybody whom articles name in several words, bodies apart, by id, in order of first naming. */
export function listBearers(articles: readonly ArticleEntry[], known: readonly KnownPerson[]): Bearer[] {
  const files = new Set(known.map(({ id }) => id))
  const gathered = new Map<string, Gathered>()
  for (const article of articles) gather(article, gathered)
  const often = Math.max(FEW, articles.length * SELDOM)
  const isSeldom = (id: string): boolean => (gathered.get(id)?.articles.size ?? 0) <= often
  return [...gathered].map(([id, { name, roles, beside, ...others }]) => ({
    ...others,
    ...toNameWords(name),
    id,
    name,
    isKnown: files.has(id),
    roles: [...roles.values()],
    beside: new Set([...beside].filter(isSeldom)),
  }))
}

function gather({ id: article, people, statements }: ArticleEntry, gathered: Map<string, Gathered>): void {
  const voices = statements.flatMap(({ speaker }) => (speaker?.kind === 'person' ? (speaker.id ?? []) : []))
  for (const { id, kind, name, role } of people) {
    if (kind !== 'person' || !/\s/.test(name)) continue
    const before = gathered.get(id)
    const found = before ?? { name, roles: new Map(), articles: new Set(), beside: new Set(), statements: 0 }
    if (!before) gathered.set(id, found)
    if (name.length > found.name.length) found.name = name
    const parts = role === null ? null : toRoleParts(role)
    if (role !== null && parts) found.roles.set(role, parts)
    found.articles.add(article)
    for (const voice of voices) if (voice !== id) found.beside.add(voice)
    found.statements += voices.filter((voice) => voice === id).length
  }
}
