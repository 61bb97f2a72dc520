import type { KnownPerson } from '../../content/person-file.ts'
import { isSameName } from '../../people/same-name.ts'
import type { ArticleEntry } from '../../store/entry.ts'
import { compareText } from '../sort-chronologically.ts'
import type { Bearer } from './bearer.ts'
import { findSurnamesAlone } from './find-surnames-alone.ts'
import { listBearers } from './list-bearers.ts'
import { findPairRule, type Pair, type PairRuleId } from './pair-rules.ts'
import { type ArticleIds, renamePeople } from './rename-people.ts'
import { toPrincipal } from './to-principal.ts'

/** Two that are likely one person, and are not joined. */
export interface LikelyPair {
  readonly a: Bearer
  readonly b: Bearer
  readonly rule: PairRuleId
  readonly says: string
}

/** The articles with one id for each person of the archive. */
export interface JoinedPeople {
  readonly articles: readonly ArticleEntry[]
  /** By article, what each id in it is called in the archive, where that is another. */
  readonly ids: ArticleIds
  readonly likely: readonly LikelyPair[]
}

/**
 * Make one person of those whom articles name differently (“Stephen Rowe”, “Steve Rowe”, “Stephen A. Rowe”; “Rowe” where
 * nobody else can be meant). Who may be one person, but not surely, stays two and is told of.
 */
export function joinPeople(articles: readonly ArticleEntry[], known: readonly KnownPerson[]): JoinedPeople {
  const bearers = listBearers(articles, known)
  const groups = new Map(bearers.map((bearer) => [bearer, [bearer] as readonly Bearer[]]))
  const likely: LikelyPair[] = []
  for (const namesakes of groupBySurname(bearers))
    for (const pair of listPairs(namesakes)) {
      const rule = findPairRule(pair)
      if (rule?.verdict === 'join') join(groups, pair)
      else if (rule?.verdict === 'likely') likely.push({ ...pair, rule: rule.id, says: rule.says })
    }
  const joined = [...new Set(groups.values())]
  const names = new Map(
    joined.flatMap((group) => group.map(({ id }) => [id, toPrincipal(group).id] as const)),
  )
  const ids = findSurnamesAlone(articles, joined, names)
  return {
    articles: articles.map((article) => renamePeople(article, ids.get(article.id))),
    ids,
    likely: likely.filter(({ a, b }) => groups.get(a) !== groups.get(b)),
  }
}

/** Those of one surname, of whom some may be one. */
function groupBySurname(bearers: readonly Bearer[]): (readonly Bearer[])[] {
  return [...Map.groupBy(bearers, ({ words }) => words.at(-1)).values()].filter(({ length }) => length > 1)
}

/** All pairs whose names can be one person's, the most often quoted first, so that joins do not hang on the order of articles. */
function listPairs(namesakes: readonly Bearer[]): Pair[] {
  const ordered = namesakes.toSorted((a, b) => b.statements - a.statements || compareText(a.id, b.id))
  return ordered.flatMap((a, index) =>
    ordered.slice(index + 1).flatMap((b) => (isSameName(a.words, b.words) ? { a, b, namesakes } : [])),
  )
}

/** Join the groups of two, unless any of one group cannot be any of the other. */
function join(groups: Map<Bearer, readonly Bearer[]>, { a, b }: Pair): void {
  const [first, second] = [groups.get(a) ?? [a], groups.get(b) ?? [b]]
  if (first === second || first.some((one) => second.some((other) => !canBeOne(one, other)))) return
  const group = [...first, ...second]
  for (const member of group) groups.set(member, group)
}

function canBeOne(a: Bearer, b: Bearer): boolean {
  const areTogether = [...a.articles].some((article) => b.articles.has(article))
  return !areTogether && a.suffix === b.suffix && !(a.isKnown && b.isKnown) && isSameName(a.words, b.words)
}
