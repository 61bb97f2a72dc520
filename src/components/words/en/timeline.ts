import { capitalize, count, spell } from './count.ts'

/** The timeline, in English. */
export const timeline = {
  title: 'Timeline',
  intro: (events: number, articles: number): string =>
    `${count(events, 'dated event', 'dated events')} from ${count(articles, 'article', 'articles')}, newest first.`,
  jump: 'Years',
  in: 'in',
  or: 'or',
  sameSource: 'in the same article',
  reports: (number: number): string => (number === 2 ? 'Reported twice' : `Reported ${spell(number)} times`),
  moreReports: (number: number): string => `${count(number, 'more report', 'more reports')}`,
  differ: (number: number): string => `${capitalize(spell(number))} reports date this differently`,
  foreseen: (day: string): string => `Foreseen in the article of ${day}, then reported as done`,
  neighbours: 'Before and after',
  before: 'Before:',
  after: 'After:',
  days: 'Days',
  inMonth: 'In the course of the month',
  happened: 'Happened',
  said: 'Said',
  published: 'Published',
  wholeDay: (left: number): string => `${count(left, 'more thing', 'more things')} of this day`,
  empty: 'No article dates anything yet.',
}
