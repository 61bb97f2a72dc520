import type { Words } from '../words.ts'

/** How dates are worded, in Hebrew. */
export const date: Words['date'] = {
  weekday: (weekday, day) => `${weekday}, ${day}`,
  between: (from, to) => `${from} עד ${to}`,
  since: (from) => `מאז ${from}`,
  until: (to) => `עד ${to}`,
  about: (words) => `בערך ${words}`,
  at: (day, time) => `${day}, ${time}`,
  early: (period) => `תחילת ${period}`,
  middle: (period) => `אמצע ${period}`,
  late: (period) => `סוף ${period}`,
  decade: (year) => `שנות ה־${year}`,
  unknown: 'המועד אינו ידוע',
}
