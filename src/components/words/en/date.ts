/** How dates are worded, in English. */
export const date = {
  weekday: (weekday: string, day: string): string => `${weekday} ${day}`,
  between: (from: string, to: string): string => `${from} to ${to}`,
  since: (from: string): string => `since ${from}`,
  until: (to: string): string => `until ${to}`,
  about: (words: string): string => `about ${words}`,
  at: (day: string, time: string): string => `${day}, ${time}`,
  early: (period: string): string => `early ${period}`,
  middle: (period: string): string => `mid-${period}`,
  late: (period: string): string => `late ${period}`,
  decade: (year: string): string => `the ${year}s`,
  unknown: 'date not known',
}
