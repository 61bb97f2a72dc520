import { describe, expect, it } from 'vitest'
import { chooseRole } from '../../../src/archive/people/choose-role.ts'
import { joinPeople } from '../../../src/archive/people/join-people.ts'
import { PAIR_RULES, type PairRuleId } from '../../../src/archive/people/pair-rules.ts'
import { foldName } from '../../../src/people/fold-name.ts'
import type { ArticleEntry } from '../../../src/store/entry.ts'

/** Who is named in an article: “Steve Rowe (mayor)”. */
type Named = string

function toArticle(id: string, named: readonly Named[], day = '2026-03-02'): ArticleEntry {
  const people = named.map((each) => {
    const { name = each, role = null } = /^(?<name>[^(]+) \((?<role>.+)\)$/.exec(each)?.groups ?? {}
    return { id: foldName(name).replaceAll(' ', '-'), kind: 'person', name, role, mentions: 1 } as const
  })
  const meta = { published: { day } }
  const statements = people.map((speaker) => ({ id: `s-${speaker.id}`, speaker, when: null }))
  return { id, meta, people, statements, events: [] } as unknown as ArticleEntry
}

function join(...articles: readonly (readonly Named[])[]): ReturnType<typeof joinPeople> {
  return joinPeople(
    articles.map((named, index) => toArticle(`a-${index}`, named)),
    [],
  )
}

function countPeople({ articles }: ReturnType<typeof joinPeople>): number {
  return new Set(articles.flatMap(({ people }) => people.map(({ id }) => id))).size
}

describe('one person of the archive', () => {
  it.each([
    ['a short form and the office', ['Stephen Rowe (mayor of Farrow)'], ['Steve Rowe (Farrow mayor)']],
    ['an initial more', ['Ann Skory'], ['Ann B. Skory']],
    ['a shortened office', ['Ann Skory (Rep)'], ['Ann B. Skory (congresswoman)']],
    [
      'a body by its initials',
      ['Chris Lund (CWA president)'],
      ['Christopher M. Lund (president of the Crane Workers Association)'],
    ],
    ['a forename left to its initial', ['Neil Marr (Farrow mayor)'], ['W. Neil Marr (mayor of Farrow)']],
    [
      'the company they keep',
      ['Liz Marr', 'Per Lund', 'Ada Holm'],
      ['Elizabeth Marr', 'Per Lund', 'Ada Holm'],
    ],
  ])('by %s', (_, one, other) => {
    const joined = join(one, other)
    expect(new Set(joined.articles.map(({ statements }) => statements[0]?.speaker?.id)).size).toBe(1)
  })

  it('by a surname alone that nobody else bears', () => {
    const joined = join(['Ann Skory (governor)'], ['Ann Skory'], ['Ann Skory'], ['Skory (Gov)'])
    expect(countPeople(joined)).toBe(1)
  })
})

describe('two people of the archive', () => {
  it.each([
    ['another forename', ['Ann Rowe (mayor of Farrow)'], ['Per Rowe (mayor of Farrow)']],
    ['another initial', ['Ann B. Rowe (mayor)'], ['Ann C. Rowe (mayor)']],
    ['a suffix', ['Owen Rowe'], ['Owen Rowe Jr.']],
    ['another office', ['Steve Rowe (harbour pilot)'], ['Steven Rowe (chair of the school board)']],
    ['one story that tells of both', ['Steve Rowe (mayor)', 'Stephen Rowe (mayor)'], ['Ada Holm']],
    ['a short form alone', ['Steve Rowe'], ['Stephen Rowe']],
    ['the beginning of another forename', ['Rob Rowe (mayor)'], ['Roberta Rowe (mayor)']],
    ['a forename alone', ['Grant Rowe', 'Ann Grant'], ['Grant']],
  ])('by %s', (_, one, other) => {
    const joined = join(one, other)
    expect(countPeople(joined)).toBe(new Set([...one, ...other]).size)
  })

  it('where the shorter name can mean either', () => {
    const joined = join(['J. Rowe (mayor)'], ['John Rowe (mayor)'], ['James Rowe (mayor)'])
    expect(countPeople(joined)).toBe(3)
  })

  it('where a surname alone can mean several', () => {
    const joined = join(['Ann Rowe', 'Per Rowe'], ['Ann Rowe', 'Per Rowe'], ['Ann Rowe'], ['Rowe'])
    expect(countPeople(joined)).toBe(3)
  })

  it('where the surname alone has another office', () => {
    const joined = join(...Array.from({ length: 4 }, () => ['Ann Skory (governor)']), ['Skory (coach)'])
    expect(countPeople(joined)).toBe(2)
  })
})

describe('likely pairs', () => {
  const toRules = (...articles: readonly (readonly Named[])[]): readonly PairRuleId[] =>
    join(...articles).likely.map(({ rule }) => rule)

  it.each<[PairRuleId, readonly Named[], readonly Named[]]>([
    ['suffix-and-office', ['Owen Rowe (mayor)'], ['Owen Rowe Jr. (mayor)']],
    ['other-office-same-forename', ['Ann Rowe (pilot)'], ['Ann B. Rowe (coach)']],
    ['like-names', ['Steve Rowe'], ['Stephen Rowe']],
  ])('%s', (rule, one, other) => {
    expect(toRules(one, other)).toEqual([rule])
  })

  it('are told of by rules that say why', () => {
    expect(PAIR_RULES.every(({ says }) => says.length > 0)).toBe(true)
  })

  it('are none where nobody would think so', () => {
    expect(toRules(['Ann Rowe'], ['Per Rowe'])).toEqual([])
    expect(toRules(['Rob Rowe'], ['Roberta Rowe'])).toEqual([])
  })
})

it('is the same whatever the order of articles', () => {
  const named = [['Steve Rowe (mayor)'], ['Stephen A. Rowe (mayor)'], ['S. Rowe (mayor)'], ['Stephen Rowe']]
  const articles = named.map((each, index) => toArticle(`a-${index}`, each))
  const toIds = (given: readonly ArticleEntry[]): string[] =>
    joinPeople(given, [])
      .articles.map(({ id, people }) => `${id}: ${people[0]?.id}`)
      .toSorted()
  expect(toIds(articles.toReversed())).toEqual(toIds(articles))
})

describe('the role shown', () => {
  const day = '2026-03-02'
  it.each([
    [['governor', 'governor of Farrow'], 'governor of Farrow'],
    [['opponent', 'mayor of Farrow'], 'mayor of Farrow'],
    [['mayor', 'governor of Farrow'], 'mayor'],
    [['wife'], null],
    [[null], null],
  ])('of %j is %s', (roles, shown) => {
    expect(chooseRole(roles.map((role) => ({ role, day })))).toBe(shown)
  })

  it('is none of years ago', () => {
    const given = [
      { role: 'mayor', day },
      { role: 'mayor of Farrow', day: '2019-03-02' },
    ]
    expect(chooseRole(given)).toBe('mayor')
  })
})
