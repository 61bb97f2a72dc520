import { count } from './count.ts'

/** The index of speakers and their pages, in English. */
export const speakers = {
  title: 'Who said what',
  intro: (people: number, statements: number): string =>
    `${count(people, 'voice', 'voices')}, ${count(statements, 'statement', 'statements')}. Sources the articles do not name have no page.`,
  people: 'People',
  mostQuoted: 'Most often on the record',
  byName: 'By name',
  filter: 'Name or role',
  noMatch: 'Nobody on this page.',
  organisations: 'Organisations',
  roles: 'Roles',
  alsoCalled: 'Also called',
  quotedBeside: 'Quoted beside',
  strip: (number: number): string => `${count(number, 'statement', 'statements')} over time`,
  summary: (number: number, articles: number): string =>
    `${count(number, 'statement', 'statements')} in ${count(articles, 'article', 'articles')}.`,
}
