import type { Origin } from '../../article/origin.ts'
import type { Precision } from '../../dates/when.ts'
import type { Attribution } from '../../quotes/attribution.ts'
import type { ShapeForm } from '../dates/when-shape.ts'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

const FORMS: Readonly<Record<Exclude<ShapeForm, 'span'>, string>> = {
  day: 'exact day',
  time: 'exact time',
  about: 'roughly',
  before: 'no start given',
  after: 'no end given',
  unresolved: 'not resolved',
}

const STRETCHES: Readonly<Record<Precision, string>> = {
  time: 'exact time',
  day: 'exact day',
  week: 'a week',
  month: 'a month',
  season: 'a season',
  quarter: 'a quarter',
  half: 'half a year',
  year: 'a year',
  decade: 'a decade',
  century: 'a century',
  range: 'a range',
  fuzzy: 'roughly',
}

const KINDS: Readonly<Record<Attribution['kind'], string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  reported: 'reported, not quoted',
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  read: 'Read by rule.',
  confirmed: 'Confirmed by an editor.',
  corrected: 'Corrected by an editor.',
  added: 'Added by an editor.',
}

/** English, as the site speaks it. */
export const en = {
  locale: 'en-GB',
  quote: (text: string): string => `“${text}”`,
  list: (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items),

  date: {
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
  },

  site: {
    skipToContent: 'Skip to the content',
    navigation: 'Site',
    timeline: 'Timeline',
    speakers: 'Who said what',
    home: 'Front page',
    report: 'Report a wrong date or name',
    colophon:
      'Every date and every name beside a quotation was read from the article’s own words by plain rules. A tick marks what an editor confirmed.',
  },

  choices: {
    title: 'How you like to read',
    button: 'Aa',
    names: { theme: 'Theme', size: 'Text', marks: 'Marks in the text' },
    values: {
      system: 'Auto',
      light: 'Light',
      dark: 'Dark',
      usual: 'Usual',
      large: 'Large',
      larger: 'Larger',
      shown: 'Shown',
      hidden: 'Hidden',
    },
  },

  article: {
    by: 'By',
    partOf: (part: number, story: string): string => `Part ${part} of ${story}`,
    updated: 'Updated',
    age: (years: number): string => `This article is more than ${count(years, 'year', 'years')} old.`,
    datedEvents: (number: number): string => count(number, 'dated event', 'dated events'),
    statements: (number: number): string => count(number, 'statement', 'statements'),
    statementsBy: (number: number, people: number): string =>
      people === 0
        ? count(number, 'statement', 'statements')
        : `${count(number, 'statement', 'statements')}, ${count(people, 'voice', 'voices')}`,
    voices: (number: number): string => count(number, 'voice', 'voices'),
    placeInOrder: (count: number): string => `# of ${count}`,
    close: 'Close',
    inOrder: 'In order',
    inOrderNote: 'What the article dates, as time ran rather than as it is told.',
    whoSaidWhat: 'Who said what',
    whoSaidWhatNote: 'Words in marks are the speaker’s. What is only reported stands apart, without marks.',
    noEvents: 'No words of this article date anything that happened.',
    howRead: 'How this was read',
    corrections: 'Corrections',
    sources: 'Sources',
    story: 'In this story',
    previous: 'Before this',
    next: 'After this',
    published: 'Published',
    correction: { correction: 'Corrected', clarification: 'Clarified' },
    wide: (number: number): string => `Table or code in paragraph ${number}, may scroll sideways`,
    passage: (number: number): string => `paragraph ${number}`,
  },

  ruler: {
    name: 'When it happened',
    list: (number: number): string => `List of ${count(number, 'event', 'events')} in order of time`,
    published: 'published',
    several: (number: number, names: string): string => `${number} events: ${names}`,
    cluster: (number: number, period: string): string => `${number} in ${period}`,
    shortened: (days: number): string =>
      `${days < 730 ? count(days, 'day', 'days') : count(Math.round(days / 365.25), 'year', 'years')}, shortened`,
  },

  when: {
    forms: FORMS,
    stretches: STRETCHES,
    from: (form: string, words: string): string => `${form}, from ${words}`,
    fromWords: (words: string): string => `from ${words}`,
    scheduled: 'still to come when published',
    possible: 'possible when published',
    more: (number: number): string => `+${count(number, 'more date', 'more dates')}`,
    inList: 'in the list',
    backToText: 'In the text',
    alsoIn: 'Told again in',
  },

  statement: {
    copy: 'Copy with source',
    copied: 'Copied',
    share: 'Share',
    cite: (said: string, speaker: string, source: string): string => `${said} – ${speaker}. ${source}.`,
    kinds: KINDS,
    unnamed: 'Speaker not named',
    anonymous: 'source not named',
    total: (number: number, year: string): string =>
      `${count(number, 'statement', 'statements')} since ${year}`,
    said: (date: string): string => `said ${date}`,
    inArticleOf: (date: string): string => `in the article of ${date}`,
    reported: 'Reported, not quoted',
    inList: (number: number): string => `Statement ${number}`,
    more: (number: number): string => `+${count(number, 'more voice', 'more voices')}`,
    backToText: 'In the text',
  },

  read: {
    intro: (words: number, events: number, statements: number): string =>
      `In ${count(words, 'word', 'words')} the rules found ${count(events, 'dated event', 'dated events')} and ${count(statements, 'statement', 'statements')}.`,
    byEditors: (number: number): string =>
      number === 0
        ? 'No editor has gone over them yet.'
        : `An editor confirmed, corrected or added ${number < 11 ? SMALL[number] : number} of them.`,
    undated: (number: number): string =>
      `${count(number, 'other expression of time stays', 'other expressions of time stay')} off the timeline: nothing is told to have happened then.`,
    unnamed: (number: number): string =>
      `${count(number, 'statement has', 'statements have')} no speaker: a wrong name is worse than none.`,
    key: 'Key to the marks',
    dates: 'The dates on the timeline',
    others: 'Other words of time',
    noDate: 'no date',
    report: 'Wrong? Tell us',
    reportSubject: 'Read wrongly',
    voices: 'The voices',
    notes: 'What an editor should look at',
    arrow: 'read as',
    attributedTo: 'said by',
    confidence: {
      high: 'As good as certain.',
      good: 'Very likely right.',
      fair: 'Probably right.',
      low: 'A careful guess.',
    },
    origins: ORIGINS,
    keyForms: {
      day: 'an exact day',
      time: 'a time of day',
      span: 'a month, a season, a range',
      about: 'roughly dated',
      before: 'no start given',
      after: 'no end given',
      unresolved: 'not resolved',
      future: 'still to come when published',
    },
  },

  home: {
    onTheRecord: 'On the record',
    comingUp: 'Coming up',
    latest: 'Latest in time',
    counts: (events: number, voices: number): string =>
      [events > 0 ? count(events, 'event', 'events') : '', voices > 0 ? count(voices, 'voice', 'voices') : '']
        .filter(Boolean)
        .join(', '),
    allStatements: 'Everyone on the record',
    allEvents: 'The whole timeline',
    empty: 'Nothing has been published yet.',
  },

  speakers: {
    title: 'Who said what',
    intro: (people: number, statements: number): string =>
      `${count(people, 'voice', 'voices')}, ${count(statements, 'statement', 'statements')}. Sources the articles do not name have no page.`,
    people: 'People',
    organisations: 'Organisations',
    roles: 'Roles',
    now: 'to date',
    alsoCalled: 'Also called',
    quotedBeside: 'Quoted beside',
    strip: (number: number): string => `${count(number, 'statement', 'statements')} over time`,
    statements: 'Statements',
    newestFirst: 'Newest first.',
    summary: (number: number, articles: number): string =>
      `${count(number, 'statement', 'statements')} in ${count(articles, 'article', 'articles')}.`,
  },

  timeline: {
    title: 'Timeline',
    intro: (events: number, articles: number): string =>
      `${count(events, 'dated event', 'dated events')} from ${count(articles, 'article', 'articles')}, as time ran.`,
    jump: 'Years',
    in: 'in',
    undated: 'Open towards the past',
    empty: 'No article dates anything yet.',
  },

  notFound: {
    title: 'This page does not exist',
    intro: 'The address may be old or mistyped. These articles are the latest:',
  },
}
