import type { Words } from '../words.ts'
import { count, events, years } from './count.ts'

/** The ruler of time, in Hebrew. */
export const ruler: Words['ruler'] = {
  name: 'מתי זה קרה',
  list: (number) => `רשימה של ${events(number)} לפי סדר הזמן`,
  published: 'פורסם',
  several: (number, names) => `${number} אירועים: ${names}`,
  cluster: (number, period) => `${number} ב־${period}`,
  clusterOnDay: (number, day) => `${number} ב־${day}`,
  shortened: (days) =>
    `${days < 730 ? count(days, 'יום', 'יומיים', 'ימים') : years(Math.round(days / 365.25))}, בקיצור`,
}
