import type { Words } from '../words.ts'
import { count, events, statements, voices, years } from './count.ts'

/** The article page, in Hebrew. */
export const article: Words['article'] = {
  by: 'מאת',
  unseen: { draft: 'טיוטה: הקוראים לא רואים אותה', held: 'ממתינה למועד הפרסום', withdrawn: 'הוסרה', out: '' },
  partOf: (part, story) => `חלק ${part} של ${story}`,
  updated: 'עודכן',
  age: (number) => `הכתבה התפרסמה לפני יותר מ${number > 2 ? '־' : ''}${years(number)}.`,
  datedEvents: events,
  statementsBy: (number, people) =>
    people === 0 ? statements(number) : `${statements(number)}, ${voices(people)}`,
  voices,
  placeInOrder: (number) => `# מתוך ${number}`,
  close: 'סגירה',
  inOrder: 'לפי הסדר',
  inOrderNote: 'מה שהכתבה מתארכת, כסדר הזמן ולא כסדר הסיפור.',
  whoSaidWhat: 'מי אמר מה',
  whoSaidWhatNote: 'המילים במירכאות הן של הדוברים. מה שרק נמסר עומד לחוד, בלי מירכאות.',
  noEvents: 'אין בכתבה מילים שמתארכות משהו שקרה.',
  howRead: 'איך נקראה הכתבה',
  corrections: 'תיקונים',
  sources: 'מקורות',
  previous: 'לפני כן',
  next: 'אחרי כן',
  related: {
    title: 'כתבות קרובות',
    events: (number) => count(number, 'אירוע אחד', 'שני אירועים', 'אירועים'),
    people: (number) => count(number, 'עוד אדם אחד', 'עוד שני אנשים', 'אנשים נוספים'),
    shares: (list) => `במשותף: ${list}`,
    on: (list) => `גם על ${list}`,
  },
  minutes: (number) => `${number} דק׳`,
  contents: 'חלקי הכתבה',
  legend: {
    date: 'קו תחתון',
    when: 'מסמן מתי.',
    words: 'הדגשה',
    who: 'מסמנת מה נאמר, והמספר אומר מי.',
  },
  published: 'פורסם',
  correction: { correction: 'תוקן', clarification: 'הובהר' },
  wide: (number) => `טבלה או קוד בפסקה ${number}, ייתכן שיש לגלול לצד`,
  passage: (number) => `פסקה ${number}`,
}
