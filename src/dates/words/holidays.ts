/**
 * When a holiday falls: a fixed day, a weekday of a month (`nth` negative from its end), days from western Easter, or
 * `null` for one the civil calendar does not tell.
 */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number; readonly plus?: number }
  | { readonly easter: number }
  | null

/** Holidays a newspaper takes for granted, by their names in lower case. */
export const HOLIDAYS: ReadonlyMap<string, HolidayRule> = new Map<string, HolidayRule>([
  ["new year's day", { month: 1, day: 1 }],
  ["new year's eve", { month: 12, day: 31 }],
  ['new years day', { month: 1, day: 1 }],
  ['new years eve', { month: 12, day: 31 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["valentine's day", { month: 2, day: 14 }],
  ["presidents' day", { month: 2, weekday: 1, nth: 3 }],
  ["st. patrick's day", { month: 3, day: 17 }],
  ["st patrick's day", { month: 3, day: 17 }],
  ["april fools' day", { month: 4, day: 1 }],
  ['shrove tuesday', { easter: -47 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter sunday', { easter: 0 }],
  ['easter monday', { easter: 1 }],
  ['easter', { easter: 0 }],
  ['ascension day', { easter: 39 }],
  ['whit sunday', { easter: 49 }],
  ['pentecost', { easter: 49 }],
  ['whit monday', { easter: 50 }],
  ['may day', { month: 5, day: 1 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['independence day', null],
  ['fourth of july', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['bonfire night', { month: 11, day: 5 }],
  ["all saints' day", { month: 11, day: 1 }],
  ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice day', { month: 11, day: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
  ['boxing day', { month: 12, day: 26 }],
  ['labour day', null],
  ["mother's day", null],
  ["father's day", null],
  ['holi', null],
  ['ramadan', null],
  ['eid al-fitr', null],
  ['eid al-adha', null],
  ['passover', null],
  ['yom kippur', null],
  ['rosh hashanah', null],
  ['hanukkah', null],
  ['diwali', null],
  ['lunar new year', null],
  ['chinese new year', null],
])
