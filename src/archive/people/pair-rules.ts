import { compareRoles } from '../../people/compare-roles.ts'
import { compareForenames, isSameName } from '../../people/same-name.ts'
import type { Bearer } from './bearer.ts'

/** Two names that can be one person's, and who else of the archive bears the surname. */
export interface Pair {
  readonly a: Bearer
  readonly b: Bearer
  readonly namesakes: readonly Bearer[]
}

/** What a rule says of a pair: one person, two, or likely one, which the editor is told. */
export type PairVerdict = 'join' | 'apart' | 'likely'

export interface PairRule {
  readonly id: string
  /** Why, to the editor. */
  readonly says: string
  readonly verdict: PairVerdict
  readonly holds: (pair: Pair) => boolean
}

/** So many seldom quoted people beside both make their company. */
const COMPANY = 2
/** A surname that so many others bear at most is rare. */
const FEW = 3

/** In this order: what keeps two apart comes before what joins them. */
export const PAIR_RULES = [
  {
    id: 'same-story',
    says: 'one article tells of both',
    verdict: 'apart',
    holds: ({ a, b }) => [...a.articles].some((article) => b.articles.has(article)),
  },
  {
    id: 'both-known',
    says: 'each has a file of their own',
    verdict: 'apart',
    holds: ({ a, b }) => a.isKnown && b.isKnown,
  },
  {
    id: 'suffix-and-office',
    says: 'one name has a suffix such as “Jr.”, but the office is the same',
    verdict: 'likely',
    holds: (pair) => pair.a.suffix !== pair.b.suffix && toVerdict(pair) === 'agree',
  },
  {
    id: 'suffix',
    says: 'one name has a suffix such as “Jr.”',
    verdict: 'apart',
    holds: ({ a, b }) => a.suffix !== b.suffix,
  },
  {
    id: 'other-office',
    says: 'their offices are others',
    verdict: 'apart',
    holds: (pair) => toVerdict(pair) === 'differ' && !isSameForename(pair),
  },
  {
    id: 'several-fit',
    says: 'the shorter name can mean several',
    verdict: 'apart',
    holds: (pair) => isShared(pair),
  },
  {
    id: 'other-office-same-forename',
    says: 'the forename is the same, but the offices are others',
    verdict: 'likely',
    holds: (pair) => toVerdict(pair) === 'differ',
  },
  {
    id: 'same-office',
    says: 'the office or the body is the same',
    verdict: 'join',
    holds: (pair) => toVerdict(pair) === 'agree' && !isBeginning(pair),
  },
  {
    id: 'same-company',
    says: 'the same people, seldom quoted elsewhere, are quoted beside them',
    verdict: 'join',
    holds: (pair) =>
      !isBeginning(pair) && [...pair.a.beside].filter((id) => pair.b.beside.has(id)).length >= COMPANY,
  },
  {
    id: 'same-forename',
    says: 'only an initial more, of a surname that few bear',
    verdict: 'join',
    holds: (pair) => isSameForename(pair) && hasInitialsAlone(pair) && countOthers(pair) <= FEW,
  },
  {
    id: 'like-names',
    says: 'the names can be one person’s',
    verdict: 'likely',
    holds: (pair) => !isBeginning(pair) || toVerdict(pair) === 'agree',
  },
] as const satisfies readonly PairRule[]

/** Names of the rules. */
export type PairRuleId = (typeof PAIR_RULES)[number]['id']

/** Find the first rule that says something of a pair whose names can be one person's. */
export function findPairRule(pair: Pair): (typeof PAIR_RULES)[number] | null {
  return PAIR_RULES.find(({ holds }) => holds(pair)) ?? null
}

/** “Rob” begins “Roberta” as well as “Robert”. */
function isBeginning({ a, b }: Pair): boolean {
  return compareForenames(a.words[0] ?? '', b.words[0] ?? '') === 'beginning'
}

function isSameForename({ a, b }: Pair): boolean {
  return compareForenames(a.words[0] ?? '', b.words[0] ?? '') === 'same'
}

/** “J. Rowe” beside “John Rowe” and “James Rowe”: others that one of two can mean as well, and that cannot be the second. */
function isShared({ a, b, namesakes }: Pair): boolean {
  return namesakes.some(
    (other) =>
      other !== a &&
      other !== b &&
      other.suffix === a.suffix &&
      isSameName(other.words, a.words) !== isSameName(other.words, b.words),
  )
}

/** “Ann B. Rowe”, and not “Ann Beth Rowe”, who may be another: nothing but initials between forename and surname. */
function hasInitialsAlone({ a, b }: Pair): boolean {
  return [a, b].every(({ words }) => words.slice(1, -1).every((word) => word.length === 1))
}

/** Count the forenames that others put before the surname. */
function countOthers({ a, namesakes }: Pair): number {
  const forenames = namesakes.flatMap(({ words }) => (isSameName(words, a.words) ? [] : (words[0] ?? [])))
  return new Set(forenames).size
}

/** What all their roles together say. */
function toVerdict({ a, b }: Pair): 'agree' | 'differ' | 'open' {
  const verdicts = a.roles.flatMap((role) => b.roles.map((other) => compareRoles(role, other)))
  if (verdicts.includes('agree')) return 'agree'
  return verdicts.includes('differ') && !verdicts.includes('open') ? 'differ' : 'open'
}
