import type { Words } from '../words.ts'
import { count } from './count.ts'

/** Dates beside the words they come from, in Hebrew. */
export const when: Words['when'] = {
  forms: {
    day: 'יום מדויק',
    time: 'שעה מדויקת',
    about: 'בערך',
    before: 'בלי התחלה',
    after: 'בלי סוף',
    unresolved: 'לא פוענח',
  },
  stretches: {
    time: 'שעה מדויקת',
    day: 'יום מדויק',
    week: 'שבוע',
    month: 'חודש',
    season: 'עונה',
    quarter: 'רבעון',
    half: 'חצי שנה',
    year: 'שנה',
    decade: 'עשור',
    century: 'מאה',
    range: 'טווח',
    fuzzy: 'בערך',
  },
  from: (form, words) => `${form}, מתוך ${words}`,
  fromWords: (words) => `מתוך ${words}`,
  scheduled: 'עוד לפנינו בעת הפרסום',
  possible: 'אפשרי בעת הפרסום',
  more: (number) => `+${count(number, 'מועד אחד', 'שני מועדים', 'מועדים')}`,
  backToText: 'בטקסט',
  alsoIn: 'מסופר שוב ב',
}
