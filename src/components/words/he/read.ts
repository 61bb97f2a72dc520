import type { Words } from '../words.ts'
import { count, events, statements } from './count.ts'

/** How an article was read, in Hebrew. */
export const read: Words['read'] = {
  intro: (words, dated, said) =>
    `ב־${words.toLocaleString('he')} מילים מצאו הכללים ${events(dated)} ו־${statements(said)}.`,
  byEditors: (number) =>
    number === 0 ? 'עורך עוד לא עבר עליהם.' : `עורך אישר, תיקן או הוסיף ${number} מהם.`,
  undated: (number) =>
    `${count(number, 'ביטוי זמן אחד נוסף נשאר', 'שני ביטויי זמן נוספים נשארו', 'ביטויי זמן נוספים נשארו')} מחוץ לציר: לא סופר שקרה אז משהו.`,
  unnamed: (number) => `ל־${statements(number)} אין דובר: שם שגוי גרוע מהיעדר שם.`,
  data: 'כל זה כנתונים (JSON)',
  key: 'איך אנחנו קוראים, ומה אומרים הסימנים',
  dates: 'המועדים על הציר',
  others: 'ביטויי זמן אחרים',
  noDate: 'אין מועד',
  report: 'טעות? כתבו לנו',
  reportSubject: 'נקרא לא נכון',
  voices: 'הקולות',
  notes: 'מה שעורך צריך לבדוק',
  arrow: 'נקרא',
  attributedTo: 'מפי',
  confidence: {
    high: 'ודאי כמעט לגמרי.',
    good: 'נכון בסבירות גבוהה.',
    fair: 'כנראה נכון.',
    low: 'ניחוש זהיר.',
  },
  origins: {
    read: 'נקרא לפי הכללים.',
    confirmed: 'אושר בידי עורך.',
    corrected: 'תוקן בידי עורך.',
    added: 'נוסף בידי עורך.',
  },
  keyForms: {
    day: 'יום מדויק',
    time: 'שעה ביום',
    span: 'חודש, עונה, טווח',
    about: 'תיארוך משוער',
    before: 'בלי התחלה',
    after: 'בלי סוף',
    unresolved: 'לא פוענח',
    future: 'עוד לפנינו בעת הפרסום',
  },
}
