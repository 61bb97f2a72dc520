import type { Words } from '../words.ts'
import { articles, events } from './count.ts'

/** The timeline, in Hebrew. */
export const timeline: Words['timeline'] = {
  title: 'ציר הזמן',
  intro: (number, from) => `${events(number)} מתוך ${articles(from)}, כסדר הזמן.`,
  jump: 'שנים',
  in: 'בתוך',
  undated: 'פתוח לעבר',
  empty: 'אף כתבה עוד לא מתארכת דבר.',
}
