import type { Words } from '../words.ts'
import { count } from './count.ts'

/** The page of corrections, in Hebrew. */
export const corrections: Words['corrections'] = {
  title: 'תיקונים',
  intro:
    'במה טעינו או מה לא הבהרנו, ומה נכון: כל התיקונים וההבהרות, מהחדש לישן. כל אחד מהם מופיע גם בכתבה, לצד המילים שהוא נוגע בהן.',
  none: 'אף כתבה עוד לא נזקקה לתיקון. כשיהיה תיקון הוא יופיע כאן וגם בכתבה, לצד המילים שהוא נוגע בהן.',
  total: (number) => count(number, 'תיקון או הבהרה אחת', 'שני תיקונים והבהרות', 'תיקונים והבהרות'),
  kinds: { correction: 'תיקון', clarification: 'הבהרה' },
  published: (day) => `פורסמה ב־${day}`,
  inText: 'בטקסט',
  inArticle: 'בכתבה',
}
