import { count } from './count.ts'

/** The timeline, in English. */
export const timeline = {
  title: 'Timeline',
  intro: (events: number, articles: number): string =>
    `${count(events, 'dated event', 'dated events')} from ${count(articles, 'article', 'articles')}, as time ran.`,
  jump: 'Years',
  in: 'in',
  undated: 'Open towards the past',
  empty: 'No article dates anything yet.',
}
