import { count } from './count.ts'

const articles = (number: number): string => count(number, 'article', 'articles')

/** The lists of articles, by month, topic and author, in English. */
export const archive = {
  title: 'Archive',
  topics: 'Topics',
  authors: 'Who writes',
  articles,
  intro: (number: number, from: string): string => `${articles(number)}, from ${from} on.`,
  since: (number: number, from: string): string => `${articles(number)} since ${from}, newest first.`,
  inMonth: (number: number): string => `${articles(number)}, newest first.`,
  latest: (day: string): string => `latest ${day}`,
  none: 'Nothing has been published yet.',
  noTopics: 'No article names a topic yet.',
  noAuthors: 'No article names who wrote it yet.',
  months: 'Months before and after',
  pages: 'Pages',
  page: (number: number): string => `Page ${number}`,
  position: (number: number, of: number): string => `Page ${number} of ${of}`,
  titled: (title: string, number: number): string => `${title}, page ${number}`,
  newer: 'Newer',
  older: 'Older',
  all: 'All articles, by month',
}
