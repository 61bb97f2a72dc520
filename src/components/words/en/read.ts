import type { Origin } from '../../../reading/origin.ts'
import { count, spell } from './count.ts'

const ORIGINS: Readonly<Record<Origin, string>> = {
  read: 'Read by rule.',
  confirmed: 'Confirmed by an editor.',
  corrected: 'Corrected by an editor.',
  added: 'Added by an editor.',
}

/** How an article was read, in English. */
export const read = {
  intro: (words: number, events: number, statements: number): string =>
    `In ${count(words, 'word', 'words')} the rules found ${count(events, 'dated event', 'dated events')} and ${count(statements, 'statement', 'statements')}.`,
  byEditors: (number: number): string =>
    number === 0
      ? 'No editor has gone over them yet.'
      : `An editor confirmed, corrected or added ${spell(number)} of them.`,
  undated: (number: number): string =>
    `${count(number, 'other expression of time stays', 'other expressions of time stay')} off the timeline: nothing is told to have happened then.`,
  unnamed: (number: number): string =>
    `${count(number, 'statement has', 'statements have')} no speaker: a wrong name is worse than none.`,
  data: 'All of this as data (JSON)',
  key: 'How we read, and what the marks mean',
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
}
