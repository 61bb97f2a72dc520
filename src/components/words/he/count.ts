const NUMBERS = new Intl.NumberFormat('he')

/** Count in Hebrew: one and two have words of their own, which stand where their noun wants them. */
export function count(number: number, one: string, two: string, many: string): string {
  if (number === 1) return one
  return number === 2 ? two : `${NUMBERS.format(number)} ${many}`
}

/** Count dated events. */
export const events = (number: number): string =>
  count(number, 'אירוע מתוארך אחד', 'שני אירועים מתוארכים', 'אירועים מתוארכים')

/** Count statements. */
export const statements = (number: number): string => count(number, 'אמירה אחת', 'שתי אמירות', 'אמירות')

/** Count voices. */
export const voices = (number: number): string => count(number, 'קול אחד', 'שני קולות', 'קולות')

/** Count articles. */
export const articles = (number: number): string => count(number, 'כתבה אחת', 'שתי כתבות', 'כתבות')

/** Count years. */
export const years = (number: number): string => count(number, 'שנה', 'שנתיים', 'שנים')
