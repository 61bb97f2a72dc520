import type { Words } from '../words.ts'

/** The search page, in Hebrew. */
export const search: Words['search'] = {
  title: 'חיפוש',
  label: 'מילים, שם או תאריך',
  hint: 'כדי למצוא מה קרה או נאמר ביום מסוים, חפשו את היום: 2021-12-25.',
  submit: 'חיפוש',
  kind: 'מה לחפש',
  everything: 'הכול',
  kinds: { article: 'כתבות', statement: 'אמירות', event: 'אירועים', speaker: 'דוברים' },
  one: { article: 'כתבה', statement: 'אמירה', event: 'אירוע', speaker: 'דובר' },
  narrow: 'צמצום לפי דובר, סיפור או שנה',
  speaker: 'דובר',
  story: 'סיפור',
  year: 'שנה',
  all: 'הכול',
  found: (number) => (number === 1 ? 'תוצאה אחת' : `${number} תוצאות`),
  none: 'לא נמצא דבר. נסו פחות מילים או כתיב אחר.',
  further: 'עוד לא נסרקו:',
  more: 'עוד תוצאות',
  description: 'חיפוש בכל הכתבות, האמירות, האירועים המתוארכים והדוברים: לפי מילים, שם או יום.',
  searching: 'מחפשים…',
  instead: (words) => `לא נמצא מה שהוקלד; נמצא ${words}.`,
  failed: 'החיפוש לא נטען. הרשימות שלמטה מכילות הכול.',
  lists: 'או עיינו ברשימות',
  withoutScript: 'החיפוש זקוק ל־JavaScript. בלעדיו הרשימות שלמטה מובילות לכול.',
}
