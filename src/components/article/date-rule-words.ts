/** How each rule for dates reads, in a sentence for readers, by the rule’s name. */
export const DATE_RULES: Readonly<Record<string, string>> = {
  'full-date': 'Day, month and year are written out.',
  holiday: 'A holiday is the one nearest to publication, unless its year is named.',
  'month-day':
    'A day without a year is the nearest one: before publication with a past verb, after it with a future one.',
  'told-year': 'A day or month without a year lies in the year the text was telling of right before.',
  'month-year': 'Month and year are written out.',
  month:
    'A month without a year is the nearest one: before publication with a past verb, after it with a future one.',
  weekday:
    'A weekday alone is the last one before publication with a past verb, and the next one after it with a future verb.',
  'day-of-month': 'A day of the month is the nearest one that the verb allows.',
  'part-of-year': 'A quarter, half or season without a year is the nearest one that the verb allows.',
  year: 'The year is written out.',
  decade: 'A decade is the one its century makes nearest.',
  century: 'The century is written out.',
  'year-on-year': 'A figure set beside another is compared with the same time a year before.',
  'reported-quarter': 'A report on results speaks of the quarter that had just ended.',
  today: 'Counted in days from publication: yesterday is the day before it.',
  'calendar-unit':
    'Counted in weeks, months or years of the calendar from publication: last week is the week before it.',
  weekend: 'The weekend under way, else the last one, or the coming one with a future verb.',
  'running-unit': 'The month or year the sentence has just named, else the one of publication.',
  'mentioned-unit': 'Counted from the date the article named before: the next day is the day after that one.',
  distance: 'Counted back or on from publication, or from the date the article named before.',
  'vague-distance': 'Long ago or far off, but not how far: it cannot be placed.',
  stretch: 'A stretch that ends or begins with publication.',
  'earlier-or-later':
    '“Earlier this month” ends the day before publication, and “later this month” begins the day after.',
  'part-of-period': 'Early, middle or late means the first, second or last third of the time named.',
  clock: 'A time of day, on the day named beside it, else on the day told last.',
  placed: 'A day, month or quarter within the time named with it.',
  'part-counted': 'Counted off within the time named with it: the first week of May.',
  'unit-around': 'The week or month around the day named with it.',
  duration: 'A length of time says how long, not when.',
  repetition: 'What comes again and again has no one date.',
  range: 'It runs from the first of the two dates to the second.',
  'consecutive-days': 'Days in a row are one stretch, from the first to the last.',
  'sporting-season': 'A season of sport, whose days differ from game to game: no date.',
  'counted-part': 'The first or last of a larger period, counted off in the unit the words name.',
  'anchored-length': 'A length of time counted from the date beside it, or back from it.',
  'fiscal-quarters':
    'The year of a firm may begin in any month: its quarters have no date where the text tells none.',
  'daily-hours': 'Hours that are the same day by day have no date of their own.',
  'open-side': 'Since, until and by name one end and leave the other open.',
  'before-christ': 'A year before Christ stays off the timeline.',
  vague: 'Now, then and soon have no date of their own.',
}
