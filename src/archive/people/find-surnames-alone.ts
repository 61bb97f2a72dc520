import { compareRoles, toRoleParts } from '../../people/compare-roles.ts'
import { foldName } from '../../people/fold-name.ts'
import { FORENAMES } from '../../people/words/forenames.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import type { Bearer } from './bearer.ts'
import { type ArticleIds, toArticleIds } from './rename-people.ts'
import { toPrincipal } from './to-principal.ts'

/** In articles: so often somebody is named in full before the surname alone can mean them elsewhere. */
const FEWEST_ARTICLES = 3
/** Whoever is named in so many times as many articles as all namesakes together is meant by the surname alone. */
const LEAD = 10

/**
 * Find whom an article means that gives only a surname (“President Rowe”, “Rowe said … he”): the one of the archive who
 * bears it and whose office does not speak against it. A forename alone is nobody's but the article's own.
 */
export function findSurnamesAlone(
  articles: readonly ArticleEntry[],
  groups: readonly (readonly Bearer[])[],
  names: ReadonlyMap<string, string>,
): ArticleIds {
  const bySurname = Map.groupBy(groups, ([first]) => first?.words.at(-1) ?? '')
  return new Map(
    articles.map((article) => {
      const ids = toArticleIds(article, names)
      for (const { id, kind, name, role } of article.people) {
        if (kind !== 'person' || /\s/.test(name) || FORENAMES.has(foldName(name))) continue
        const holder = findHolder(bySurname.get(foldName(name)) ?? [], role)
        if (holder) ids.set(id, holder)
      }
      return [article.id, ids]
    }),
  )
}

function findHolder(groups: readonly (readonly Bearer[])[], role: string | null): string | null {
  const parts = role === null ? null : toRoleParts(role)
  const verdicts = groups.map((group) => ({
    group,
    articles: group.reduce((sum, { articles }) => sum + articles.size, 0),
    roles: parts ? group.flatMap(({ roles }) => roles.map((each) => compareRoles(each, parts))) : [],
  }))
  const agreeing = verdicts.filter(({ roles }) => roles.includes('agree'))
  const open = parts ? verdicts.filter(({ roles }) => !roles.includes('differ')) : verdicts
  const [first, ...others] = (agreeing.length > 0 ? agreeing : open).toSorted(
    (a, b) => b.articles - a.articles,
  )
  if (!first || first.articles < FEWEST_ARTICLES) return null
  const rest = others.reduce((sum, { articles }) => sum + articles, 0)
  return first.articles >= LEAD * rest ? toPrincipal(first.group).id : null
}
