import type { Words } from '../words.ts'
import { statements, voices } from './count.ts'

/** What somebody said, in Hebrew. */
export const statement: Words['statement'] = {
  copy: 'העתקה עם המקור',
  copied: 'הועתק',
  share: 'שיתוף',
  embed: 'הטמעה',
  embedded: 'הקוד הועתק',
  cite: (said, speaker, source) => `${said} – ${speaker}. ${source}.`,
  kinds: { direct: 'ציטוט', mixed: 'ציטוט חלקי', reported: 'נמסר, לא צוטט' },
  unnamed: 'הדובר לא נמסר',
  anonymous: 'מקור בעילום שם',
  total: (number, year) => `${statements(number)} מאז ${year}`,
  otherwise: 'במילים אחרות:',
  reported: 'נמסר, לא צוטט',
  inList: (number) => `אמירה ${number}`,
  more: (number) => `+${voices(number)}`,
  backToText: 'בטקסט',
}
