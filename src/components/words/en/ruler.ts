import { count } from './count.ts'

/** The ruler of time, in English. */
export const ruler = {
  name: 'When it happened',
  list: (number: number): string => `List of ${count(number, 'event', 'events')} in order of time`,
  published: 'published',
  several: (number: number, names: string): string => `${number} events: ${names}`,
  cluster: (number: number, period: string): string => `${number} in ${period}`,
  clusterOnDay: (number: number, day: string): string => `${number} on ${day}`,
  shortened: (days: number): string =>
    `${days < 730 ? count(days, 'day', 'days') : count(Math.round(days / 365.25), 'year', 'years')}, shortened`,
}
