import type { Words } from '../words.ts'
import { articles } from './count.ts'

/** The lists of articles, by month, topic and author, in Hebrew. */
export const archive: Words['archive'] = {
  title: 'ארכיון',
  topics: 'נושאים',
  authors: 'מי כותב',
  articles,
  intro: (number, from) => `${articles(number)}, מ־${from} ואילך.`,
  since: (number, from) => `${articles(number)} מאז ${from}, מהחדשה לישנה.`,
  inMonth: (number) => `${articles(number)}, מהחדשה לישנה.`,
  latest: (day) => `האחרונה ב־${day}`,
  none: 'עוד לא פורסם דבר.',
  noTopics: 'אף כתבה עוד לא מציינת נושא.',
  noAuthors: 'אף כתבה עוד לא מציינת מי כתב אותה.',
  months: 'החודשים שלפני ואחרי',
  pages: 'עמודים',
  page: (number) => `עמוד ${number}`,
  position: (number, of) => `עמוד ${number} מתוך ${of}`,
  titled: (title, number) => `${title}, עמוד ${number}`,
  newer: 'חדשות יותר',
  older: 'ישנות יותר',
  all: 'כל הכתבות, לפי חודשים',
}
