import type { Words } from '../words.ts'

/** How a reader likes to read, in Hebrew. */
export const choices: Words['choices'] = {
  title: 'איך נוח לקרוא',
  button: 'אא',
  names: { theme: 'ערכת צבעים', size: 'גודל הטקסט', marks: 'סימונים בטקסט' },
  values: {
    system: 'אוטומטי',
    light: 'בהירה',
    dark: 'כהה',
    usual: 'רגיל',
    large: 'גדול',
    larger: 'גדול יותר',
    shown: 'מוצגים',
    hidden: 'מוסתרים',
  },
}
