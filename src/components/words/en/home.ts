import { count } from './count.ts'

/** The front page, in English. */
export const home = {
  onTheRecord: 'On the record',
  comingUp: 'Coming up',
  latest: 'Latest in time',
  more: (story: string): string => `Earlier in ${story}`,
  counts: (events: number, voices: number): string =>
    [events > 0 ? count(events, 'event', 'events') : '', voices > 0 ? count(voices, 'voice', 'voices') : '']
      .filter(Boolean)
      .join(', '),
  allStatements: 'Everyone on the record',
  allEvents: 'The whole timeline',
  empty: 'Nothing has been published yet.',
}
