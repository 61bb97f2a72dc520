import type { Words } from '../words.ts'
import { articles, count, events, years } from './count.ts'

/** Stories, in Hebrew. */
export const story: Words['story'] = {
  title: 'סיפורים',
  none: 'עוד לא החל סיפור.',
  events,
  reports: articles,
  tools: 'איך לקרוא את הסיפור',
  newestFirst: 'מהחדש לישן',
  oldestFirst: 'מהישן לחדש',
  exact: 'מועדים מדויקים בלבד',
  outputs: 'לקחת הלאה',
  feed: 'פיד',
  calendar: 'יומן',
  eventTable: 'האירועים כטבלה',
  statementTable: 'האמירות כטבלה',
  data: 'נתונים ל־TimelineJS',
  embed: 'הטמעה',
  weeks: (number) => `${count(number, 'שבוע', 'שבועיים', 'שבועות')} בלי דבר מתוארך בכתבות אלה`,
  months: (number) => `${count(number, 'חודש', 'חודשיים', 'חודשים')} בלי דבר מתוארך בכתבות אלה`,
  years: (number) => `${years(number)} בלי דבר מתוארך בכתבות אלה`,
  parts: 'הכתבות',
  part: (number) => `חלק ${number}`,
  latest: (shown, all) => `האחרונים: ${events(shown)} מתוך ${events(all)}. לכל שנה עמוד משלה.`,
}
