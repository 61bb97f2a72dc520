import type { Words } from '../words.ts'
import { events, voices } from './count.ts'

/** The front page, in Hebrew. */
export const home: Words['home'] = {
  onTheRecord: 'לפרוטוקול',
  comingUp: 'בקרוב',
  latest: 'האחרונים בזמן',
  more: (story) => `קודם לכן: ${story}`,
  counts: (dated, people) =>
    [dated > 0 ? events(dated) : '', people > 0 ? voices(people) : ''].filter(Boolean).join(', '),
  allStatements: 'כל מי שדיבר לפרוטוקול',
  allEvents: 'ציר הזמן כולו',
  empty: 'עוד לא פורסם דבר.',
}
