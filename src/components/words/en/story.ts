import { capitalize, count, spell } from './count.ts'

/** Stories, in English. */
export const story = {
  title: 'Stories',
  none: 'No story has begun yet.',
  events: (number: number): string => count(number, 'event', 'events'),
  reports: (number: number): string => count(number, 'article', 'articles'),
  tools: 'How to read this story',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  exact: 'Exact dates only',
  outputs: 'Take it with you',
  feed: 'Feed',
  calendar: 'Calendar',
  eventTable: 'Events as a table',
  statementTable: 'Statements as a table',
  data: 'Data for TimelineJS',
  embed: 'Embed',
  weeks: (number: number): string =>
    `${capitalize(spell(number))} ${number === 1 ? 'week' : 'weeks'} with nothing dated in these articles`,
  months: (number: number): string =>
    `${capitalize(spell(number))} ${number === 1 ? 'month' : 'months'} with nothing dated in these articles`,
  years: (number: number): string =>
    `${capitalize(spell(number))} ${number === 1 ? 'year' : 'years'} with nothing dated in these articles`,
  parts: 'The articles',
  part: (number: number): string => `Part ${number}`,
  latest: (shown: number, all: number): string =>
    `The latest ${count(shown, 'event', 'events')} of ${count(all, 'event', 'events')}. Every year has a page of its own.`,
}
