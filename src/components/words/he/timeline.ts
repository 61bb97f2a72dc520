import type { Words } from '../words.ts'
import { articles, count, events } from './count.ts'

/** The timeline, in Hebrew. */
export const timeline: Words['timeline'] = {
  title: 'ציר הזמן',
  intro: (number, from) => `${events(number)} מתוך ${articles(from)}, מהחדש לישן.`,
  jump: 'שנים',
  in: 'בתוך',
  or: 'או',
  sameSource: 'באותה כתבה',
  reports: (number) => count(number, 'דיווח אחד', 'שני דיווחים', 'דיווחים'),
  moreReports: (number) => count(number, 'עוד דיווח אחד', 'עוד שני דיווחים', 'דיווחים נוספים'),
  differ: (number) => `${count(number, 'דיווח אחד', 'שני דיווחים', 'דיווחים')} נוקבים במועדים שונים`,
  foreseen: (day) => `נחזה בכתבה מ־${day}, ואחר כך דווח שקרה`,
  neighbours: 'לפני ואחרי',
  before: 'לפני כן:',
  after: 'אחרי כן:',
  days: 'ימים',
  inMonth: 'במהלך החודש',
  happened: 'קרה',
  said: 'נאמר',
  published: 'פורסם',
  wholeDay: (left) =>
    count(left, 'עוד דבר אחד מהיום הזה', 'עוד שני דברים מהיום הזה', 'דברים נוספים מהיום הזה'),
  empty: 'אף כתבה עוד לא מתארכת דבר.',
}
