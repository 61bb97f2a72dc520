import type { Words } from '../words.ts'
import { articles, statements, voices } from './count.ts'

/** The index of speakers and their pages, in Hebrew. */
export const speakers: Words['speakers'] = {
  title: 'מי אמר מה',
  intro: (people, said) => `${voices(people)}, ${statements(said)}. למקורות בעילום שם אין עמוד.`,
  people: 'אנשים',
  mostQuoted: 'המצוטטים ביותר',
  byName: 'לפי שם',
  filter: 'שם או תפקיד',
  noMatch: 'אין כאן איש כזה.',
  organisations: 'ארגונים',
  roles: 'תפקידים',
  alsoCalled: 'נקרא גם',
  quotedBeside: 'צוטט לצד',
  strip: (number) => `${statements(number)} לאורך הזמן`,
  summary: (number, from) => `${statements(number)} ב־${articles(from)}.`,
}
