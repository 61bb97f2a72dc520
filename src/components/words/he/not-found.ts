import type { Words } from '../words.ts'

/** The page for an address that leads nowhere, in Hebrew. */
export const notFound: Words['notFound'] = {
  title: 'העמוד הזה אינו קיים',
  intro: 'אולי הכתובת ישנה או שגויה. אלה הכתבות האחרונות:',
  moved: 'הכתבה עברה לכתובת אחרת',
  withdrawn: 'הכתבה הוסרה',
  withdrawnOn: (day) => `מה שעמד כאן הוסר ב־${day}.`,
  latest: 'הכתבות האחרונות',
}
